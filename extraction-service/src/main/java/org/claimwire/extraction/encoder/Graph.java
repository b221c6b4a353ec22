package org.claimwire.extraction.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** One ONNX graph, loaded once and run by any number of threads. */
final class Graph implements AutoCloseable {

  private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();

  private final String name;
  private final OrtSession session;

  private Graph(String name, OrtSession session) {
    this.name = name;
    this.session = session;
  }

  static Graph read(String name, byte[] onnx) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // One thread a call: callers bring the threads, and sums keep their order.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // Weights stored as int8 only to be small are unpacked once, nothing is rounded but by the
      // graph.
      options.addConfigEntry("session.disable_quant_qdq", "1");
      return new Graph(name, ENVIRONMENT.createSession(onnx, options));
    } catch (OrtException e) {
      throw new IllegalStateException("cannot load the model's graph " + name, e);
    }
  }

  /**
   * Runs the graph.
   *
   * @param inputs Java arrays by the name of the input
   * @return Java arrays by the name of the output
   */
  Map<String, Object> run(Map<String, Object> inputs) {
    Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, Object> input : inputs.entrySet()) {
        tensors.put(input.getKey(), tensor(input.getValue()));
      }
      try (OrtSession.Result result = session.run(tensors)) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        for (Map.Entry<String, ai.onnxruntime.OnnxValue> output : result) {
          outputs.put(output.getKey(), output.getValue().getValue());
        }
        return outputs;
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the model's graph " + name + " failed", e);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  /** Rows are laid end to end here: the library asks every row of an array for its shape. */
  private static OnnxTensor tensor(Object array) throws OrtException {
    return switch (array) {
      case long[] row ->
          OnnxTensor.createTensor(ENVIRONMENT, LongBuffer.wrap(row), new long[] {row.length});
      case long[][] rows -> {
        LongBuffer all = LongBuffer.allocate(rows.length * rows[0].length);
        for (long[] row : rows) {
          all.put(row);
        }
        long[] shape = {rows.length, rows[0].length};
        yield OnnxTensor.createTensor(ENVIRONMENT, all.flip(), shape);
      }
      case float[][] rows -> {
        FloatBuffer all = FloatBuffer.allocate(rows.length * rows[0].length);
        for (float[] row : rows) {
          all.put(row);
        }
        long[] shape = {rows.length, rows[0].length};
        yield OnnxTensor.createTensor(ENVIRONMENT, all.flip(), shape);
      }
      default -> OnnxTensor.createTensor(ENVIRONMENT, array);
    };
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
