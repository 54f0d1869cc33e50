"""The graph on a Neo4j server: claims are relationships, each with its receipt."""
