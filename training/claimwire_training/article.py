"""An article as the encoder reads it, and the gold that it learns from."""
import json
import os
import sys
from dataclasses import dataclass

import numpy as np
import torch

from . import words
from .wordpiece import CLS, SEP

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "corpus"))
import check  # noqa: E402  the corpus' own reader of marks

STANCES = "says accuses denies promises asks threatens praises criticises believes calls".split()
CHUNK = 160  # word pieces that the encoder reads at once, where paragraphs allow
CHUNK_MOST = 200  # and where a sentence is longer
LEFT, RIGHT = 48, 64  # words before and from the cue that the span head looks at
CUE_MOST = 8  # words of a cue
NONE, BEGIN, INSIDE, ANCHOR = range(4)  # labels of the cue tagger


@dataclass(frozen=True)
class Gold:
    """One marked attribution, as word numbers. Without a cue the content's first word is the anchor."""
    cue: tuple
    source: tuple
    content: tuple
    anchored: bool
    stance: int
    speaker: str


class Article:
    def __init__(self, name, text, attributions, pieces):
        self.name, self.text = name, text
        self.words = words.spans(text)
        lines = words.paragraphs(text, self.words)
        self.line = np.array(lines, int)
        self.sentence = np.array(words.sentences(text, self.words, lines), int)
        self.quoted = np.array(words.quoted(text, self.words), int)
        self.shape = np.array(words.shapes(text, self.words), int)
        self.chunks, self.first = chunks([pieces(text[a:b]) for a, b in self.words], lines, self.sentence)
        self.gold = [g for g in map(self._gold, attributions) if g]

    def _gold(self, a):
        within = lambda pieces: tuple(
            i for i, (x, y) in enumerate(self.words) if any(s < y and x < e for s, e in pieces))
        cue = within([a["cue"]] if a["cue"] else [])
        content = within(a["content"])
        if not content:
            return None
        return Gold(cue or content[:1], within([a["source"]] if a["source"] else []), content, not cue,
                    STANCES.index(a["stance"]) if a["stance"] else 0, a["speaker"])

    def batch(self):
        """ids and mask of the chunks, and for each word the place of its first piece in the flattened batch."""
        longest = max(len(c) for c in self.chunks)
        ids = torch.zeros(len(self.chunks), longest, dtype=torch.long)
        mask = torch.zeros(len(self.chunks), longest)
        for i, chunk in enumerate(self.chunks):
            ids[i, : len(chunk)] = torch.tensor(chunk)
            mask[i, : len(chunk)] = 1
        return ids, mask, torch.tensor(self.first[:, 0] * longest + self.first[:, 1])

    def states(self, bert, **how):
        ids, mask, first = self.batch()
        hidden = bert(ids, mask, **how)
        return hidden.reshape(-1, hidden.shape[-1])[first]

    def features(self):
        return torch.tensor(self.quoted), torch.tensor(self.shape)


def chunks(pieces, lines, sentence):
    """Whole lines, else whole sentences, packed into chunks of word pieces; [SEP] between lines.

    Returns the chunks and, for each word, (chunk, position of its first piece).
    """
    n = len(pieces)
    out, first, current = [], np.zeros((n, 2), int), [CLS]
    start = 0
    for end in range(1, n + 1):
        if end < n and sentence[end] == sentence[end - 1]:
            continue
        size = sum(len(p) for p in pieces[start:end])
        if len(current) > 1 and len(current) + size + 1 > CHUNK:
            out.append(current + [SEP])
            current = [CLS]
        for i in range(start, end):
            if len(current) + len(pieces[i]) + 1 > CHUNK_MOST:
                out.append(current + [SEP])
                current = [CLS]
            first[i] = len(out), len(current)
            current = current + pieces[i]
        if end == n or lines[end] != lines[end - 1]:
            current = current + [SEP]
        start = end
    if len(current) > 1:
        out.append(current if current[-1] == SEP else current + [SEP])
    return out, first


def windows(article, cues):
    """The span head's inputs for cues [(first word, last word, anchored)]: index, distance, role, line,
    sentence, quoted, shape and mask, each cues x words, padded at the end."""
    n, rows = len(article.words), []
    for a, b, anchored in cues:
        i = np.arange(max(0, a - LEFT), min(n, a + RIGHT))
        role = np.where((i >= a) & (i <= b), 2 if anchored else 1, 0)
        step = lambda numbers: np.clip(numbers[i] - numbers[a], -3, 3) + 3
        rows.append((i, i - a + LEFT, role, step(article.line), step(article.sentence),
                     article.quoted[i], article.shape[i], np.ones(len(i), np.float32)))
    longest = max(len(r[0]) for r in rows)
    pad = lambda k: torch.tensor(np.stack([np.pad(r[k], (0, longest - len(r[k]))) for r in rows]))
    return [pad(k) for k in range(8)]


def read_corpus(folder, pieces):
    """{topic: [Article]} of every marked file; a malformed one stops the training."""
    topics = {}
    for topic in sorted(os.listdir(folder)):
        path = os.path.join(folder, topic)
        if not os.path.isdir(path):
            continue
        for name in sorted(f for f in os.listdir(path) if f.endswith(".txt")):
            _, text, attributions, errors = check.parse(os.path.join(path, name))
            if errors:
                raise SystemExit("%s/%s: %s" % (topic, name, "; ".join(errors)))
            article = Article("%s/%s" % (topic, name), text, attributions, pieces)
            if article.words:
                topics.setdefault(topic, []).append(article)
    return topics
