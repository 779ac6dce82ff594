"""From a request to facts: what was stated, looked up and worked out, each value with its source."""
