"""The tokenizer's word pieces, from the same tokenizer.json that the Java side reads."""
import json
import unicodedata

from .words import runs

CLS, SEP, UNKNOWN = 101, 102, 100
MOST_PIECES = 8  # of one word; a longer one is noise


class WordPieces:
    def __init__(self, path):
        with open(path, encoding="utf-8") as f:
            self.ids = json.load(f)["model"]["vocab"]
        self.seen = {}

    def __call__(self, word):
        """The ids of one word's pieces, at least one and at most MOST_PIECES."""
        found = self.seen.get(word)
        if found is None:
            parts = [word[a:b] for a, b in runs(word)]
            found = self.seen[word] = [i for part in parts for i in self._split(part)][:MOST_PIECES]
        return found

    def _split(self, word):
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        pieces, start = [], 0
        if len(plain) > 100:
            return [UNKNOWN]
        while start < len(plain):
            for end in range(len(plain), start, -1):
                piece = self.ids.get(("##" if start else "") + plain[start:end])
                if piece is not None:
                    pieces.append(piece)
                    start = end
                    break
            else:
                return [UNKNOWN]
        return pieces or [UNKNOWN]
