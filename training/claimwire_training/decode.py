"""From the model's numbers to attributions; `org.claimwire.extraction.attribution.decode` does the same in Java."""
from dataclasses import dataclass

import numpy as np
import torch

from .article import ANCHOR, BEGIN, CUE_MOST, INSIDE, NONE, STANCES, windows
from .heads import LABELS, log_partition

CANDIDATE = 0.2  # chance of a cue from which the span head is asked
SAME = 0.8  # overlap of contents from which two cues are one attribution


@dataclass(frozen=True)
class Found:
    """One attribution, as half-open runs of word numbers. `clues` are what its confidence is read from."""
    source: tuple
    cue: tuple
    content: tuple  # of runs
    stance: int
    clues: tuple

    def content_words(self):
        return frozenset(i for a, b in self.content for i in range(a, b))


def candidates(chance):
    """(first word, last word, anchored, chance) of each possible cue. chance: words x 4."""
    found, i, n = [], 0, len(chance)
    while i < n:
        begin, inside, anchor = chance[i, BEGIN], chance[i, INSIDE], chance[i, ANCHOR]
        goes_on = found and not found[-1][2] and found[-1][1] == i - 1 and inside > begin
        if begin >= CANDIDATE and begin >= anchor and not goes_on:
            last = i
            while (last + 1 < n and last + 1 - i < CUE_MOST
                   and chance[last + 1, INSIDE] > max(chance[last + 1, NONE], chance[last + 1, BEGIN])):
                last += 1
            found.append((i, last, False, float(begin)))
            i = last + 1
            continue
        if anchor >= CANDIDATE:
            found.append((i, i, True, float(anchor)))
        i += 1
    return found


def viterbi(scores, length):
    """The best labels of one window, and their score."""
    best, back = scores[0, 0].copy(), np.zeros((length, LABELS), int)
    for t in range(1, length):
        step = best[:, None] + scores[t]
        back[t] = step.argmax(0)
        best = step.max(0)
    labels = np.zeros(length, int)
    labels[-1] = best.argmax()
    for t in range(length - 1, 0, -1):
        labels[t - 1] = back[t, labels[t]]
    return labels, float(best.max())


def runs(labels, wanted, offset):
    found, start = [], None
    for i, label in enumerate(list(labels) + [-1]):
        if label == wanted and start is None:
            start = i
        elif label != wanted and start is not None:
            found.append((start + offset, i + offset))
            start = None
    return tuple(found)


@torch.no_grad()
def read(article, bert, heads):
    """The model's raw answer: candidates, stance logits, window starts and lengths, scores, log partitions."""
    cue, _, stance, states = heads.read(article.states(bert), *article.features())
    cues = candidates(torch.softmax(cue, -1).numpy())
    if not cues:
        return [], None, None, None, None, None
    inputs = windows(article, [c[:3] for c in cues])
    scores = heads.spans(states, *inputs)
    return (cues, stance.numpy(), inputs[0][:, 0].numpy(), inputs[-1].sum(1).long().numpy(), scores.numpy(),
            log_partition(scores, inputs[-1]).numpy())


def decode(answer):
    """Every attribution that has a content, surest clue first among equals; none is dropped for its confidence."""
    found = []
    for row, (first, last, anchored, chance) in enumerate(answer[0]):
        _, stance, starts, lengths, scores, partition = answer
        labels, score = viterbi(scores[row], lengths[row])
        content = runs(labels, 2, starts[row])
        if not content:
            continue
        sources = runs(labels, 1, starts[row])
        # of several runs the longest is the noun phrase; the others are stray words
        source = max(sources, key=lambda r: r[1] - r[0]) if sources else None
        sure = float(score - partition[row])
        kind = int(stance[first:last + 1].mean(0).argmax()) if not anchored else STANCES.index("says")
        found.append(Found(source, None if anchored else (first, last + 1), content, kind,
                           (chance, sure, float(anchored), float(source is not None))))
    found.sort(key=lambda f: -f.clues[0])
    kept = []
    for f in found:
        mine = f.content_words()
        if all(len(mine & k.content_words()) < SAME * len(mine | k.content_words()) for k in kept):
            kept.append(f)
    return sorted(kept, key=lambda f: (f.content[0], f.clues[0]))
