"""Names and addresses against listed parties. Knows no rules and no lists.

`build(parties, path=None) -> Index`, `Index.open(path) -> Index`,
`Index.screen(query, limit=5, thresholds=DEFAULT_THRESHOLDS) -> tuple[Candidate, ...]`.
"""
