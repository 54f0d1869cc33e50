"""The words of a Doc by where they begin and end."""

from __future__ import annotations

from spacy.tokens import Doc

from extract.notes import notes
from extract.tokenizer import ends


class Words:
    """Words before and behind a place in the text; "" at the border of the text and where no word begins or ends."""

    def __init__(self, doc: Doc) -> None:
        self.text = notes(doc).text
        self.spans = list(ends(doc).items())
        self.at = {start: i for i, (start, _) in enumerate(self.spans)}
        self.till = {end: i for i, (_, end) in enumerate(self.spans)}

    def before(self, start: int) -> str:
        """The word that ends where another begins."""
        return self._word(self.at.get(start, 0) - 1)

    def behind(self, end: int) -> str:
        """The word that begins where another ends."""
        return self._word(self.till.get(end, len(self.spans)) + 1)

    def _word(self, i: int) -> str:
        return self.text[slice(*self.spans[i])] if 0 <= i < len(self.spans) else ""
