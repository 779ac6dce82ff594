"""Restricted-party lists: reading what agencies publish, merging it, and what is in force for a run."""
