"""Exportcheck: may this shipment leave, on this day, under the US Export Administration Regulations, and why?

Layers, from the ground up: values, engine, screening, lists, facts, decisions, store, operations, then the
three faces api, web and cli. A layer imports only those before it (import-linter holds it).
"""
