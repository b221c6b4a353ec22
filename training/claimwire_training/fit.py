"""Training: heads on the frozen encoder first, then everything above its lowest layers.

Worker processes of one thread each share the weights without locks, so that two runs differ in the
third digit; with one worker a run is repeatable.
"""
import os
import random
import time
from dataclasses import dataclass

import numpy as np
import torch
import torch.multiprocessing as mp
import torch.nn as nn
import torch.nn.functional as F

from .article import ANCHOR, BEGIN, CUE_MOST, INSIDE, windows
from .bert import Bert
from .heads import Heads, log_partition, path_score


@dataclass(frozen=True)
class Plan:
    frozen_epochs: int = 6
    epochs: int = 4
    head_rate: float = 1e-3
    tuned_head_rate: float = 5e-4
    encoder_rate: float = 1e-4
    lowest: int = 2  # layers that stay as published
    workers: int = 2
    seed: int = 1


def cue_labels(article):
    """Per word the cue label, and two bits: in a source, in a content."""
    labels, bits = np.zeros(len(article.words), int), np.zeros((len(article.words), 2), np.float32)
    for g in sorted(article.gold, key=lambda g: g.anchored):
        bits[list(g.source), 0] = 1
        bits[list(g.content), 1] = 1
        if g.anchored:
            labels[g.cue[0]] = labels[g.cue[0]] or ANCHOR
            continue
        for i in g.cue:
            begins = i == g.cue[0] or i - 1 not in g.cue
            labels[i] = BEGIN if begins or labels[i] == BEGIN else INSIDE
    return torch.tensor(labels), torch.tensor(bits)


def losses(heads, article, hidden):
    """(cue loss, span loss) of one article."""
    quoted, shape = article.features()
    cue, bits, stance, states = heads.read(hidden, quoted, shape)
    labels, gold_bits = cue_labels(article)
    loss = (4 * F.cross_entropy(cue, labels, weight=torch.tensor([1.0, 1.5, 1.5, 1.5]))
            + F.binary_cross_entropy_with_logits(bits, gold_bits))
    marked = [g for g in article.gold if not g.anchored]
    if marked:
        read = torch.stack([stance[list(g.cue)].mean(0) for g in marked])
        loss = loss + 0.5 * F.cross_entropy(read, torch.tensor([g.stance for g in marked]), label_smoothing=0.05)
    cues = [(g.cue[0], max(i for i in g.cue if i - g.cue[0] < CUE_MOST), g.anchored) for g in article.gold]
    spans = [(g.source, g.content) for g in article.gold]
    # Near misses of the tagger become windows without any span, so that the span head can veto.
    chance = torch.softmax(cue.detach(), -1)
    likely = torch.nonzero((chance[:, [BEGIN, ANCHOR]].amax(1) > 0.15) & (labels == 0)).flatten().tolist()
    for i in likely[: max(3, len(cues) // 3)]:
        cues.append((i, i, bool(chance[i, ANCHOR] > chance[i, BEGIN])))
        spans.append(((), ()))
    if not cues:
        return loss, torch.zeros(())
    inputs = windows(article, cues)
    index, mask = inputs[0].numpy(), inputs[-1]
    gold = np.zeros(index.shape, int)
    for row, (source, content) in enumerate(spans):
        gold[row, np.isin(index[row], content)] = 2
        gold[row, np.isin(index[row], source)] = 1
    gold = torch.tensor(gold) * mask.long()
    scores = heads.spans(states, *inputs)
    missed = log_partition(scores, mask) - path_score(scores, mask, gold)
    return loss, missed.sum() / mask.sum() * 8


def _encode(job):
    articles, bert = job
    torch.set_num_threads(1)
    with torch.no_grad():
        return [a.states(bert).half().numpy() for a in articles]


def frozen_states(articles, bert, workers, cache=None):
    """The published encoder's states of each article, half precision; kept in the file `cache` if given."""
    if not (cache and os.path.exists(cache)):
        jobs = [(articles[i:i + 10], bert) for i in range(0, len(articles), 10)]
        with mp.get_context("fork").Pool(workers) as pool:
            flat = np.concatenate([s for part in pool.imap(_encode, jobs) for s in part])
        if not cache:
            return np.split(flat, np.cumsum([len(a.words) for a in articles])[:-1])
        np.save(cache, flat)
    flat = np.load(cache, mmap_mode="r")
    ends = np.cumsum([0] + [len(a.words) for a in articles])
    if len(flat) != ends[-1]:
        raise SystemExit("%s belongs to another corpus: delete it" % cache)
    return [flat[ends[i]:ends[i + 1]] for i in range(len(articles))]


def _work(rank, plan, bert, heads, articles, states, epochs, say):
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    torch.manual_seed(plan.seed * 100 + rank)
    shuffle = random.Random(plan.seed)
    groups = [{"params": list(heads.parameters()), "lr": plan.head_rate if states else plan.tuned_head_rate}]
    if not states:
        tuned = [p for layer in bert.layers[plan.lowest:] for p in layer.parameters()]
        groups.append({"params": tuned, "lr": plan.encoder_rate})
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    rates = [g["lr"] for g in groups]
    order = [i for _ in range(epochs) for i in shuffle.sample(range(len(articles)), len(articles))][rank::plan.workers]
    heads.train()
    bert.train()
    began, sums = time.time(), np.zeros(3)
    for step, i in enumerate(order):
        factor = min(1, (step + 1) / 30) * max(0.02, 1 - step / len(order))
        for group, rate in zip(optimiser.param_groups, rates):
            group["lr"] = rate * factor
        article = articles[i]
        hidden = (torch.tensor(np.asarray(states[i], np.float32)) if states
                  else article.states(bert, frozen=plan.lowest))
        cue, span = losses(heads, article, hidden)
        optimiser.zero_grad(set_to_none=True)
        (cue + span).backward()
        for group in groups:
            nn.utils.clip_grad_norm_(group["params"], 1.0)
        optimiser.step()
        sums += (float(cue), float(span), 1)
        if rank == 0 and sums[2] == 50:
            say("  step %d of %d: cue %.3f span %.3f, %.0f s"
                % (step + 1, len(order), sums[0] / 50, sums[1] / 50, time.time() - began))
            sums[:] = 0


def _run(plan, bert, heads, articles, states, epochs, say):
    if plan.workers == 1:
        return _work(0, plan, bert, heads, articles, states, epochs, say)
    heads.share_memory()
    bert.share_memory()
    start = mp.get_context("fork").Process
    running = [start(target=_work, args=(r, plan, bert, heads, articles, states, epochs, say))
               for r in range(plan.workers)]
    for process in running:
        process.start()
    for process in running:
        process.join()
        if process.exitcode:
            raise SystemExit("a training process ended with %d" % process.exitcode)


def fit(articles, states, minilm, plan, say=print):
    """Trains on the articles; `states` are their frozen states. Returns (Bert, Heads), ready to predict."""
    torch.manual_seed(plan.seed)
    bert, heads = Bert(minilm, drop=0.1), Heads()
    say("%d articles, %d words, %d attributions" % (
        len(articles), sum(len(a.words) for a in articles), sum(len(a.gold) for a in articles)))
    _run(plan, bert, heads, articles, states, plan.frozen_epochs, say)
    _run(plan, bert, heads, articles, None, plan.epochs, say)
    return bert.eval(), heads.eval()
