package io.github.pvelint.report.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.model.GuestLoader;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParseJsonTest {
  @Test
  void secretsAreMasked() throws IOException {
    String json =
        parse(
            """
            #login%3A admin
            #password%3A hunter2
            cipassword: hunter3
            name: web

            [before]
            cipassword: hunter4
            """);

    assertThat(json)
        .doesNotContain("hunter")
        .contains("\"cipassword\":\"*******\"")
        .contains("login: admin")
        .contains("\"name\":\"web\"");
  }

  private static String parse(String text) throws IOException {
    StringWriter out = new StringWriter();
    new ParseJson(out)
        .write(
            new GuestLoader()
                .load(
                    Source.of("qemu-server/100.conf", text),
                    GuestKind.QEMU,
                    100,
                    Optional.empty(),
                    CustomCpuModels.NONE));
    return out.toString();
  }
}
