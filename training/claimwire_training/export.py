"""A checkpoint as ONNX: encoder, tagger and span head, weights stored as int8, the products of their layers taken
in integers, and cases for the Java test."""
import json
import os

import numpy as np
import onnx
import torch
import torch.nn as nn
from onnx import TensorProto, helper, numpy_helper

from . import calibrate
from .article import STANCES, Article, windows
from .decode import candidates, decode, read

LEAST_SIZE = 10_000  # smaller weights stay as they are
LEAST_SCALE = 1e-12  # of a row of nothing but zeros


class Encoder(nn.Module):
    """One chunk at a time, so that nothing is padded."""

    def __init__(self, bert):
        super().__init__()
        self.bert = bert

    def forward(self, ids, first):
        mask = torch.ones_like(ids, dtype=torch.float32)[None]
        return self.bert(ids[None], mask)[0].index_select(0, first)


class Tagger(nn.Module):
    def __init__(self, heads):
        super().__init__()
        self.heads = heads

    def forward(self, hidden, quoted, shape):
        cue, _, stance, states = self.heads.read(hidden, quoted, shape)
        return torch.softmax(cue, -1), stance, states


class Spans(nn.Module):
    def __init__(self, heads):
        super().__init__()
        self.heads = heads

    def forward(self, states, *inputs):
        return self.heads.spans(states, *inputs).flatten(2)


def round_weights(module):
    """Puts every large matrix on the grid of its int8 form, so that torch computes what is exported."""
    with torch.no_grad():
        for weight in module.parameters():
            if weight.ndim == 2 and weight.numel() > LEAST_SIZE:
                scale = weight.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
                weight.copy_((weight / scale).round().clamp(-127, 127) * scale)


def store_int8(path):
    """Replaces large weights by int8 and a scale for each channel, unpacked when the graph is loaded."""
    model = onnx.load(path)
    graph = model.graph
    users = {name: node for node in graph.node for name in node.input}
    nodes = list(graph.node)
    for tensor in list(graph.initializer):
        values = numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.ndim != 2 or values.size <= LEAST_SIZE:
            continue
        user, name = users[tensor.name], tensor.name
        axis = 1 if user.op_type == "MatMul" else 0  # channels: output columns, else rows
        scale = np.maximum(np.abs(values).max(axis=1 - axis), 1e-8).astype(np.float32) / 127
        stored = np.clip(np.rint(values / np.expand_dims(scale, 1 - axis)), -127, 127).astype(np.int8)
        graph.initializer.remove(tensor)
        graph.initializer.extend([
            numpy_helper.from_array(stored, name + ".q"), numpy_helper.from_array(scale, name + ".scale"),
            numpy_helper.from_array(np.zeros(len(scale), np.int8), name + ".zero")])
        nodes.insert(0, helper.make_node(
            "DequantizeLinear", [name + ".q", name + ".scale", name + ".zero"], [name], axis=axis))
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def integer_products(path):
    """Replaces the products with stored weights by faster ones of 8-bit integers.

    Each row of the left side, the state of a word piece, is rounded with a scale of its own. One scale for all
    rows, as ONNX' DynamicQuantizeLinear has it, costs recall: a few pieces have states far greater than the
    rest. Both sides are unsigned around 128: products of unsigned by signed integers saturate
    on processors without VNNI.
    """
    model = onnx.load(path)
    graph = model.graph
    held = {i.name: i for i in graph.initializer}
    unpacked = {node.output[0]: node for node in graph.node if node.op_type == "DequantizeLinear"}
    constants = {"middle": np.uint8(128), "middle.f": np.float32(128), "step": np.float32(1 / 127),
                 "least": np.float32(LEAST_SCALE)}
    graph.initializer.extend(numpy_helper.from_array(np.array(v), n) for n, v in constants.items())
    nodes = []
    for node in graph.node:
        if node.op_type != "MatMul" or node.input[1] not in unpacked:
            nodes.append(node)
            continue
        rows, out, stored = node.input[0], node.output[0], unpacked[node.input[1]]
        weight, scale, zero = stored.input
        nodes.remove(stored)
        graph.initializer.remove(held[zero])
        held[weight].CopyFrom(numpy_helper.from_array(
            (numpy_helper.to_array(held[weight]).astype(np.int16) + 128).astype(np.uint8), weight))
        make = lambda op, inputs, output, **how: nodes.append(helper.make_node(op, inputs, [output], **how))
        make("Abs", [rows], out + ".size")
        make("ReduceMax", [out + ".size"], out + ".most", axes=[-1], keepdims=1)
        make("Mul", [out + ".most", "step"], out + ".step")
        make("Max", [out + ".step", "least"], out + ".scale")
        make("Div", [rows, out + ".scale"], out + ".steps")
        make("Round", [out + ".steps"], out + ".round")
        make("Add", [out + ".round", "middle.f"], out + ".above")
        make("Cast", [out + ".above"], out + ".rows", to=TensorProto.UINT8)
        make("MatMulInteger", [out + ".rows", weight, "middle", "middle"], out + ".product")
        make("Cast", [out + ".product"], out + ".float", to=TensorProto.FLOAT)
        make("Mul", [out + ".float", out + ".scale"], out + ".scaled")
        make("Mul", [out + ".scaled", scale], out)
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def round_rows(layers):
    """Makes torch round what goes into these layers' products as the exported graphs do."""
    def rounded(_, inputs):
        scale = (inputs[0].abs().amax(-1, keepdim=True) * (1 / 127)).clamp_min(LEAST_SCALE)
        return ((inputs[0] / scale).round() * scale,)

    for module in layers.modules():
        if isinstance(module, nn.Linear):
            module.register_forward_pre_hook(rounded)


def export(bert, heads, pieces, folder):
    """Writes the three graphs to the folder, and leaves the modules computing what the graphs do."""
    round_weights(bert)
    round_weights(heads)
    sample = Article("sample", "“We will not go,” Mara Lindqvist said on Tuesday. She denied that the ramp failed.", [], pieces)
    ids, first = torch.tensor(sample.chunks[0]), torch.tensor(sample.first[:, 1])
    encoder, tagger, spans = Encoder(bert).eval(), Tagger(heads).eval(), Spans(heads).eval()
    with torch.no_grad():
        hidden = encoder(ids, first)
        states = tagger(hidden, *sample.features())[2]
    _write(encoder, (ids, first), os.path.join(folder, "encoder.onnx"),
           {"ids": {0: "pieces"}, "first": {0: "words"}}, {"hidden": {0: "words"}})
    _write(tagger, (hidden, *sample.features()), os.path.join(folder, "tagger.onnx"),
           {"hidden": {0: "words"}, "quoted": {0: "words"}, "shape": {0: "words"}},
           {"cue": {0: "words"}, "stance": {0: "words"}, "states": {0: "words"}})
    names = "index distance role line sentence quoted shape mask".split()
    _write(spans, (states, *windows(sample, [(6, 6, False), (12, 12, False)])), os.path.join(folder, "spans.onnx"),
           {"states": {0: "words"}, **{n: {0: "cues", 1: "window"} for n in names}}, {"scores": {0: "cues", 1: "window"}})
    for name in ("encoder", "tagger", "spans"):
        store_int8(os.path.join(folder, name + ".onnx"))
    for name, layers in (("encoder", bert.layers), ("spans", heads.layers)):
        integer_products(os.path.join(folder, name + ".onnx"))
        round_rows(layers)


def _write(module, inputs, path, names, outputs):
    torch.onnx.export(module, inputs, path, opset_version=13, input_names=list(names), output_names=list(outputs),
                      dynamic_axes={**names, **outputs})


def tokenizer(source, path):
    """The published tokenizer without its truncation and padding: we feed it word by word."""
    with open(source, encoding="utf-8") as f:
        held = json.load(f)
    held["truncation"] = held["padding"] = None
    with open(path, "w", encoding="utf-8") as f:
        json.dump(held, f, ensure_ascii=False, separators=(",", ":"))


def cases(texts, bert, heads, pieces, weights, least, path):
    """What torch makes of some texts, for the test that Java makes the same of them."""
    out = []
    for text in texts:
        a = Article("case", text, [], pieces)
        at = lambda point: len(text[:point].encode("utf-16-le")) // 2
        place = lambda run: [at(a.words[run[0]][0]), at(a.words[run[1] - 1][1])]
        with torch.no_grad():
            hidden = torch.cat([bert(torch.tensor([c]), torch.ones(1, len(c)))[0][a.first[a.first[:, 0] == i, 1]]
                                for i, c in enumerate(a.chunks)])
            cue, _, stance, states = heads.read(hidden, *a.features())
            chance = torch.softmax(cue, -1).numpy()
            found = candidates(chance)
            inputs = windows(a, [c[:3] for c in found])
            scores = heads.spans(states, *inputs).flatten(2).numpy()
        numbers = lambda x: [[round(float(v), 5) for v in row] for row in x]
        out.append({
            "text": text, "words": [[at(s), at(e)] for s, e in a.words], "line": a.line.tolist(),
            "sentence": a.sentence.tolist(), "quoted": a.quoted.tolist(), "shape": a.shape.tolist(),
            "pieces": [pieces(text[s:e]) for s, e in a.words], "chunks": a.chunks, "cue": numbers(chance),
            "stance": numbers(stance), "candidates": [[int(c[0]), int(c[1]), bool(c[2])] for c in found],
            "firstScores": numbers(scores[0]) if len(found) else [],
            "attributions": [{
                "source": place(f.source) if f.source else None, "cue": place(f.cue) if f.cue else None,
                "content": [place(r) for r in f.content], "stance": STANCES[f.stance],
                "confidence": round(calibrate.confidence(weights, f.clues), 4)} for f in decode(read(a, bert, heads))
                if calibrate.confidence(weights, f.clues) >= least]})
    with open(path, "w", encoding="utf-8") as f:
        json.dump(out, f, ensure_ascii=False, separators=(",", ":"))
        f.write("\n")
