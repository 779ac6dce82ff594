"""The rule language: read, type, pick what is in force, evaluate, explain.

Knows no law, no web and no database: entities, facts, kinds of rule and role sets are declared to it by data.
"""
