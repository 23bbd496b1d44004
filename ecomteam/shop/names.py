"""What hands are called that are nobody of the file: hires of a plan and departments. No file can name a person so."""

from ecomteam.model.who import Who, department, hire, somebody, the_owner

NEW = "\0"
BESIDE = "\1"


def newcomer(rank: int) -> str:
    """What the hire of a rank is called."""
    return f"{NEW}{rank}"


def rank_of(name: str | None) -> int | None:
    """The rank of a hire that is called so; ``None`` for everybody else."""
    return int(name[1:]) if name is not None and name.startswith(NEW) else None


def beside(identity: str) -> str:
    """What a department is called that was there before the shop."""
    return f"{BESIDE}{identity}"


def department_of(name: str | None) -> str | None:
    """The id of a department that is called so; ``None`` for everybody else."""
    return name[1:] if name is not None and name.startswith(BESIDE) else None


def who(name: str) -> Who:
    """Whose hands are called so; without a name the owner's."""
    if (rank := rank_of(name)) is not None:
        return hire(rank)
    if (identity := department_of(name)) is not None:
        return department(identity)
    return somebody(name) if name else the_owner("")
