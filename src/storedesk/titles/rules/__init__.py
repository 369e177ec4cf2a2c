"""How the best title is found, judged and proven; pure.

What needs numpy (coverage, solver, alternatives, ordering, mining's pairs do not) is imported by `building` inside its
functions, so that the door and the tab may import everything named in this folder's light modules on top.
"""
