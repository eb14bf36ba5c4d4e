package io.github.pvelint.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkersTest {

  @ParameterizedTest
  @CsvSource({"1,0,5", "1,7,3", "2,1,1", "2,7,3", "3,1000,1", "4,1000,64", "8,3,1"})
  void everythingIsDoneOnce(int threads, int count, int together) {
    List<Integer> things = IntStream.range(0, count).boxed().toList();
    AtomicIntegerArray done = new AtomicIntegerArray(count);

    Workers.of(threads)
        .each(
            things,
            together,
            some -> {
              assertThat(some).isNotEmpty().hasSizeLessThanOrEqualTo(together);
              some.forEach(done::incrementAndGet);
            });

    assertThat(IntStream.range(0, count).map(done::get)).allMatch(times -> times == 1);
  }

  @Test
  void severalThreadsDoIt() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    CountDownLatch both = new CountDownLatch(2);

    Workers.of(2)
        .each(
            List.of("a", "b"),
            1,
            some -> {
              threads.add(Thread.currentThread());
              both.countDown();
              await(both);
            });

    assertThat(threads).hasSize(2).contains(Thread.currentThread());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatFitsOneThreadStartsNoOther() {
    Workers.of(8)
        .each(
            List.of(1, 2, 3),
            3,
            some -> assertThat(Thread.currentThread().getName()).doesNotStartWith("pvelint-"));
  }

  @ParameterizedTest
  @CsvSource({"1", "4"})
  void theCallerGetsWhatIsThrown(int threads) {
    List<Integer> things = IntStream.range(0, 100).boxed().toList();

    assertThatThrownBy(
            () ->
                Workers.of(threads)
                    .each(
                        things,
                        1,
                        some -> {
                          if (some.get(0) == 50) {
                            throw new IllegalStateException("fifty");
                          }
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("fifty");
  }
}
