"""What is learnt on top of the encoder: a cue tagger with stances, and a span head with a CRF."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from .article import LEFT, RIGHT, STANCES
from .bert import KEPT, WIDTH, Layer, hide

D = 192
LABELS = 3  # of the span head: 0 neither, 1 source, 2 content


class Heads(nn.Module):
    def __init__(self, drop=0.1):
        super().__init__()
        width = WIDTH * len(KEPT)
        self.drop = nn.Dropout(drop)
        self.norm_in = nn.LayerNorm(width, elementwise_affine=False)
        self.word, self.near = nn.Linear(width, D), nn.Conv1d(D, D, 5, padding=2)
        self.word_quoted, self.word_shape = nn.Embedding(2, D), nn.Embedding(5, D)
        self.cue, self.bits, self.stance = nn.Linear(D, 4), nn.Linear(D, 2), nn.Linear(D, len(STANCES))
        self.state = nn.Linear(width, D)
        self.role, self.distance = nn.Embedding(3, D), nn.Embedding(LEFT + RIGHT, D)
        self.line, self.sentence = nn.Embedding(7, D), nn.Embedding(7, D)
        self.quoted, self.shape = nn.Embedding(2, D), nn.Embedding(5, D)
        self.norm = nn.LayerNorm(D)
        self.layers = nn.ModuleList(Layer(D, 6, 2 * D, drop) for _ in range(2))
        self.out = nn.Linear(D, LABELS * LABELS)
        for module in self.modules():
            if isinstance(module, nn.Embedding):
                nn.init.normal_(module.weight, std=0.1)

    def read(self, hidden, quoted, shape):
        """Per word: cue logits (4), bits (in a source, in a content), stance logits (10), state for the span head."""
        hidden = self.drop(self.norm_in(hidden))
        x = F.gelu(self.word(hidden)) + self.word_quoted(quoted) + self.word_shape(shape)
        x = self.drop(x + F.gelu(self.near(x.t()[None])[0].t()))
        return self.cue(x), self.bits(x), self.stance(x), self.state(hidden)

    def spans(self, states, index, distance, role, line, sentence, quoted, shape, mask):
        """Scores cues x words x (label before, label here): a CRF whose transitions are read off the words."""
        x = self.norm(states[index] + self.role(role) + self.distance(distance) + self.line(line)
                      + self.sentence(sentence) + self.quoted(quoted) + self.shape(shape))
        bias = hide(mask)
        for layer in self.layers:
            x = layer(x, bias)
        return self.out(x).reshape(index.shape + (LABELS, LABELS))


def log_partition(scores, mask):
    """log of the summed weight of all labellings of each window; a window starts from label 0."""
    alpha = scores[:, 0, 0]
    for t in range(1, scores.shape[1]):
        step = torch.logsumexp(alpha[:, :, None] + scores[:, t], 1)
        alpha = torch.where(mask[:, t, None] > 0, step, alpha)
    return torch.logsumexp(alpha, 1)


def path_score(scores, mask, labels):
    """The summed score of one labelling of each window."""
    before = torch.cat([torch.zeros_like(labels[:, :1]), labels[:, :-1]], 1)
    pair = (before * LABELS + labels)[:, :, None]
    return (scores.flatten(2).gather(2, pair)[:, :, 0] * mask).sum(1)
