package org.claimwire.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Deque;

/** A bulk request by hand: what is sent and read when is up to the test, as no client allows. */
record Wire(SocketChannel channel) implements Closeable {

  /** Opens a request whose body is still to come. */
  static Wire to(URI uri) throws IOException {
    Wire wire = new Wire(SocketChannel.open(new InetSocketAddress(uri.getHost(), uri.getPort())));
    wire.write(
        "POST %s HTTP/1.1\r\nHost: test\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"
            .formatted(uri.getPath()));
    return wire;
  }

  void send(String line) throws IOException {
    write(chunk(line + "\n"));
  }

  /** Reads until a whole result line has come. */
  String awaitAnswer() throws IOException {
    StringBuilder answer = new StringBuilder();
    ByteBuffer read = ByteBuffer.allocate(8192);
    while (!answer.toString().contains("\"status\"")) {
      if (channel.read(read.clear()) < 0) {
        throw new IOException("closed after " + answer);
      }
      answer.append(UTF_8.decode(read.flip()));
    }
    return answer.toString();
  }

  /**
   * Sends the line over and over until the other side takes no more, or 256 MB are sent.
   *
   * @param pending what of an earlier call was not taken, to be sent first; may be empty
   * @return whether the other side took everything
   */
  boolean flood(Deque<ByteBuffer> pending, String line) throws IOException {
    channel.configureBlocking(false);
    String chunk = chunk((line + "\n").repeat(10_000));
    for (long sent = 0; sent < 256L << 20; sent += chunk.length()) {
      if (pending.isEmpty()) {
        pending.add(UTF_8.encode(chunk));
      }
      channel.write(pending.peek());
      if (pending.peek().hasRemaining()) {
        return false;
      }
      pending.clear();
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static String chunk(String content) {
    return "%x\r\n%s\r\n".formatted(content.getBytes(UTF_8).length, content);
  }

  private void write(String text) throws IOException {
    for (ByteBuffer bytes = UTF_8.encode(text); bytes.hasRemaining(); ) {
      channel.write(bytes);
    }
  }
}
