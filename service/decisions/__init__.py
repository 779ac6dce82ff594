"""The verdict's algebra: from evaluations to a decision. Pure: no clock, no database, no web."""
