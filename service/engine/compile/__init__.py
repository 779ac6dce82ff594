"""The rules in force at one moment, compiled to Python functions.

A condition becomes two boolean expressions: whether it may hold, and whether it surely holds. Kleene's logic is
exactly this pair: `not` swaps and negates them, `all` and `any` join each by itself, so Python's own `and` and `or`
stop early and nothing three-valued is left inside a rule. docs/decisions/0003-compiled-rules.md tells why.
"""

from __future__ import annotations

from service.engine.compile.program import Program, program

__all__ = ["Program", "program"]
