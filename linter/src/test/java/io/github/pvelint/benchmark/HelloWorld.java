package io.github.pvelint.benchmark;

/** The least that a JVM can do: what the start of pvelint is compared with. */
public final class HelloWorld {
  private HelloWorld() {}

  /** Says hello; takes no arguments. */
  public static void main(String[] args) {
    System.out.println("hello");
  }
}
