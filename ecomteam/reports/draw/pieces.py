"""A list in a JSON document that is written item by item: the bytes are those of the document as a whole."""


def item(text: str, depth: int, first: bool) -> str:
    """An item, itself a document indented by two, as it stands in a list that deep."""
    margin = "\n" + "  " * depth
    return ("" if first else ",") + margin + text.rstrip("\n").replace("\n", margin)


def around(text: str, name: str, depth: int, filled: bool) -> tuple[str, str]:
    """What stands before and behind the items of the list of that name, which is empty in the document.

    Its first one is meant: no text of a document can look like a key.
    """
    before, empty, behind = text.partition(f'"{name}": []')
    if not filled:
        return before + empty, behind
    return before + empty.removesuffix("]"), "\n" + "  " * (depth - 1) + "]" + behind
