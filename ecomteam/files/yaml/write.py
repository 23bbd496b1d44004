"""Plain values as YAML."""

from typing import Any as Anything

import yaml


def to_yaml(value: Anything) -> str:
    """The value with its keys in their order; texts that another reader could take for more are quoted."""
    return yaml.safe_dump(value, sort_keys=False, allow_unicode=True, width=120)
