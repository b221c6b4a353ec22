"""all-MiniLM-L6-v2 in plain torch, its weights read from the published ONNX graph."""
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper

WIDTH, HEADS, INNER, LAYERS = 384, 12, 1536, 6
KEPT = (2, 4, 6)  # layers whose states the heads read, side by side


class Layer(nn.Module):
    """One transformer layer, layer norm after each half."""

    def __init__(self, width, heads, inner, drop=0.0):
        super().__init__()
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.heads, self.drop = heads, nn.Dropout(drop)

    def forward(self, x, bias):
        """bias: batch,1,1,words; 0 to see a word, -1e4 to hide it."""
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        seen = torch.softmax(q @ k.transpose(-1, -2) * (width // self.heads) ** -0.5 + bias, -1)
        x = self.norm1(x + self.drop(self.out((seen @ v).transpose(1, 2).reshape(batch, length, width))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


def hide(mask):
    return (1.0 - mask[:, None, None, :]) * -1e4


class Bert(nn.Module):
    def __init__(self, onnx_path=None, drop=0.0):
        super().__init__()
        self.word, self.position = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(WIDTH, HEADS, INNER, drop) for _ in range(LAYERS))
        if onnx_path:
            self._read(onnx_path)

    def forward(self, ids, mask, frozen=0):
        """States after the layers in KEPT, side by side; layers below `frozen` get no gradient."""
        bias, kept, learn = hide(mask), [], torch.is_grad_enabled()
        with torch.set_grad_enabled(learn and frozen == 0):
            x = self.norm(self.word(ids) + self.position.weight[: ids.shape[1]])
        for i, layer in enumerate(self.layers):
            with torch.set_grad_enabled(learn and i >= frozen):
                x = layer(x, bias)
            if i + 1 in KEPT:
                kept.append(x)
        return torch.cat(kept, -1)

    def _read(self, path):
        graph = onnx.load(path).graph
        held = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
        for node in graph.node:  # weights of MatMul are anonymous: take the node's name
            if node.op_type == "MatMul" and node.input[1] in held:
                held[node.name[1:-7].replace("/", ".") + ".weight"] = held[node.input[1]].T
        take = lambda name: torch.tensor(held[name].copy())
        with torch.no_grad():
            self.word.weight.copy_(take("embeddings.word_embeddings.weight"))
            self.position.weight.copy_(take("embeddings.position_embeddings.weight")
                                       + take("embeddings.token_type_embeddings.weight")[0])
            self.norm.weight.copy_(take("embeddings.LayerNorm.weight"))
            self.norm.bias.copy_(take("embeddings.LayerNorm.bias"))
            for i, layer in enumerate(self.layers):
                at = "encoder.layer.%d." % i
                for part, name in ((layer.out, "attention.output.dense"), (layer.norm1, "attention.output.LayerNorm"),
                                   (layer.up, "intermediate.dense"), (layer.down, "output.dense"),
                                   (layer.norm2, "output.LayerNorm")):
                    part.weight.copy_(take(at + name + ".weight"))
                    part.bias.copy_(take(at + name + ".bias"))
                for k in ("weight", "bias"):
                    getattr(layer.qkv, k).copy_(torch.cat(
                        [take(at + "attention.self." + n + "." + k) for n in ("query", "key", "value")]))
