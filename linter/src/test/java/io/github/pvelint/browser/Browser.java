package io.github.pvelint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless Chromium that chromedriver steers (https://www.w3.org/TR/webdriver2/). The few
 * commands that are needed are a request each; Selenium would bring a dozen libraries for them.
 */
final class Browser implements AutoCloseable {
  private static final Pattern PORT = Pattern.compile("successfully on port (\\d+)");
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process driver;
  private final String session;

  private Browser(Process driver, String session) {
    this.driver = driver;
    this.session = session;
  }

  /** Whether there is a browser with its driver. */
  static boolean isInstalled() {
    return found("chromium").isPresent() && found("chromedriver").isPresent();
  }

  private static Optional<Path> found(String program) {
    for (String folder : System.getenv("PATH").split(":", -1)) {
      Path file = Path.of(folder, program);
      if (file.toFile().canExecute()) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /**
   * Starts one.
   *
   * @param profile an empty folder
   * @param width of the page, in CSS pixels
   */
  static Browser open(Path profile, int width, int height, boolean isDark)
      throws IOException, InterruptedException {
    Process driver =
        new ProcessBuilder("chromedriver", "--port=0")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Browser starting = new Browser(driver, "http://127.0.0.1:" + port(driver) + "/session");
    try {
      JsonNode answer = starting.send("POST", "", capabilities(profile, width, height, isDark));
      return new Browser(driver, starting.session + "/" + answer.get("sessionId").asString());
    } catch (IOException | RuntimeException | AssertionError e) {
      driver.destroy();
      throw e;
    }
  }

  private static String port(Process driver) throws IOException {
    BufferedReader out = driver.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        return port.group(1);
      }
    }
    throw new IOException("chromedriver does not say on which port it is");
  }

  private static Object capabilities(Path profile, int width, int height, boolean isDark) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile));
    if (isDark) {
      arguments.add("--blink-settings=preferredColorScheme=0");
    }
    Map<String, Object> options =
        Map.of(
            "binary",
            found("chromium").orElseThrow().toString(),
            "args",
            arguments,
            // A window is never narrower than 500 pixels, a telephone is.
            "mobileEmulation",
            Map.of(
                "deviceMetrics",
                Map.of("width", width, "height", height, "pixelRatio", 1, "touch", false)));
    return Map.of(
        "capabilities",
        Map.of(
            "alwaysMatch",
            Map.of("goog:chromeOptions", options, "goog:loggingPrefs", Map.of("browser", "ALL"))));
  }

  /** Loads a page from a file. */
  void load(Path page) throws IOException, InterruptedException {
    send("POST", "/url", Map.of("url", page.toUri().toString()));
  }

  /** The value of a script that returns one. */
  JsonNode run(String script) throws IOException, InterruptedException {
    return send("POST", "/execute/sync", Map.of("script", script, "args", List.of()));
  }

  /** What the console got since it was asked last: complaints about the page among it. */
  List<String> console() throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    for (JsonNode line : send("POST", "/se/log", Map.of("type", "browser"))) {
      lines.add(line.get("message").asString());
    }
    return lines;
  }

  /** The page as a PNG. */
  byte[] picture() throws IOException, InterruptedException {
    return Base64.getDecoder().decode(send("GET", "/screenshot", Map.of()).asString());
  }

  private JsonNode send(String method, String path, Object body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(session + path))
            .method(
                method,
                method.equals("POST")
                    ? BodyPublishers.ofString(JSON.writeValueAsString(body))
                    : BodyPublishers.noBody())
            .build();
    var response = http.send(request, BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body()).get("value");
  }

  @Override
  public void close() throws IOException {
    try {
      send("DELETE", "", Map.of());
      driver.destroy();
      driver.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      driver.destroy();
    }
  }
}
