"""Small frozen types that every layer shares: countries, ECCNs, exact numbers, list codes, the request."""
