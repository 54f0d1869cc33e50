"""Where the graph is kept: `base` says what a store is, each other module is one."""
