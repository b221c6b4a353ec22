package org.claimwire.local.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on several things at once whose results come in the order of the things. */
final class InParallel {

  private InParallel() {}

  /**
   * Works through the things.
   *
   * @param width how many at once; no more results than that wait in memory
   * @throws RuntimeException the first failure of the work
   */
  static <T, R> void inOrder(
      Iterator<T> things, int width, Function<T, R> work, Consumer<R> results) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Deque<Future<R>> running = new ArrayDeque<>();
      while (things.hasNext() || !running.isEmpty()) {
        while (things.hasNext() && running.size() < width) {
          T thing = things.next();
          running.addLast(threads.submit(() -> work.apply(thing)));
        }
        results.accept(running.removeFirst().get());
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
