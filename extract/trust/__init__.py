"""How far a statement is to be trusted: weights of what stands around it, learnt from annotated texts."""
