package io.github.pvelint.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Walks a tree and sums up the bytes of its files: what an audit cannot be faster than. */
public final class WalkAndRead {
  private static final int CHUNK = 64;
  private static final int AHEAD = 64;

  private final ExecutorService pool;
  private final Semaphore room = new Semaphore(AHEAD);
  private final LongAdder sum = new LongAdder();
  private List<Path> chunk = new ArrayList<>();

  private WalkAndRead(int threads) {
    this.pool = Executors.newFixedThreadPool(threads);
  }

  /** Takes the tree and the number of threads that read. */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.out.println(new WalkAndRead(Integer.parseInt(args[1])).sum(Path.of(args[0])));
  }

  private long sum(Path tree) throws IOException, InterruptedException {
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            chunk.add(file);
            if (chunk.size() == CHUNK) {
              readChunk();
            }
            return FileVisitResult.CONTINUE;
          }
        });
    readChunk();
    pool.shutdown();
    if (!pool.awaitTermination(1, TimeUnit.HOURS)) {
      throw new IllegalStateException("not done within an hour");
    }
    return sum.sum();
  }

  private void readChunk() {
    List<Path> files = chunk;
    chunk = new ArrayList<>();
    room.acquireUninterruptibly();
    pool.execute(
        () -> {
          files.forEach(this::read);
          room.release();
        });
  }

  private void read(Path file) {
    try {
      long bytes = 0;
      for (byte b : Files.readAllBytes(file)) {
        bytes += b;
      }
      sum.add(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
