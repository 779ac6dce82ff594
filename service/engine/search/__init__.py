"""Search over every case at once: is there a shipment of which a condition is true, on a day on which it is law?

Conditions become propositions for a SAT solver. Each fact has one value for each cell that the law in force tells
apart, or is unknown; each collection has a few members. So what is found can be shown as a shipment, and what is not
found is not there. Arithmetic on facts, and sums, may come out either way: too much is found, never too little.
"""
