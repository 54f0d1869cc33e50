"""政图 zhengtu: a knowledge graph of Chinese policy texts and news in which every edge shows its sentence."""

__version__ = "0.1.0"
