package io.github.pvelint.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTableTest {
  private static final String SCHEMA =
      """
      {"source": {"pve-container": {"changelog": "pve-container (6.1.10) trixie; urgency=medium",
                                    "commit": "0123abcd 2026-06-16"}},
       "lxc": {
         "options": {
           "onboot": {"type": "boolean", "optional": true, "default": 0},
           "units": {"type": "integer", "optional": 1, "default": "v1: 1, v2: 2", "minimum": 1},
           "rootfs": {"type": "string", "optional": true, "properties": {
             "volume": {"type": "string", "default_key": 1, "format": "pve-lxc-mp-string"},
             "file": {"alias": "volume"},
             "mode": {"type": "string", "optional": true, "enum": ["a", "b"], "requires": "ro"},
             "ro": {"type": "boolean", "optional": true}}}},
         "families": {
           "mp": {"min_index": 0, "max_index": 3, "count": 4, "option": {
             "type": "string", "optional": true, "properties": {
               "ro": {"type": "boolean", "optional": true},
               "path": {"type": "string", "pattern": "[a b\\\\d]+", "maxLength": 9}}}}}},
       "qemu": {"options": {}, "families": {}},
       "qemu_special_sections": {"cloudinit": "anything", "fleecing": {
         "fleecing-images": {"type": "string", "optional": true, "format": "pve-volume-id-list"}}}}
      """;

  private static final String SINCE =
      """
      {"lxc": {"onboot": "0.1-1", "rootfs.ro": "1.0-41", "mpN.ro": "1.0-41"}, "qemu": {}}
      """;

  @TempDir private Path folder;

  @Test
  void writesTables() throws IOException {
    convert(SCHEMA);

    assertThat(table("LxcTable.java"))
        .isEqualTo(
            """
            # Options of a container's config, as Proxmox VE's own modules define them.
            # README.md tells how to read this file and how to bring it up to date.
            # Read from:
            #   pve-container (6.1.10) trixie, pve-container commit 0123abcd 2026-06-16

            group volume
              ro boolean since=1.0-41

            family mp 4 string
              include volume
              path string required max-length=9 pattern="[a b\\\\d]+"

            option onboot boolean default=0 since=0.1-1

            option rootfs string
              include volume
              file alias to=volume
              mode string requires=ro enum=a,b
              volume string required default-key format=pve-lxc-mp-string

            option units integer default="v1: 1, v2: 2" min=1
            """);
    assertThat(table("QemuTable.java"))
        .endsWith("\nspecial fleecing fleecing-images string format=pve-volume-id-list\n");
  }

  @Test
  void refusesFamiliesWithGaps() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> convert(SCHEMA.replace("\"count\": 4", "\"count\": 3")))
        .withMessageContaining("mp");
  }

  /** The text block of a written class, as the file has it but for the indent. */
  private String table(String name) throws IOException {
    String source = Files.readString(folder.resolve(name));
    int begin = source.indexOf("\"\"\"\n") + 4;
    return source.substring(begin, source.lastIndexOf("      \"\"\"")).replaceAll("(?m)^ {6}", "");
  }

  private void convert(String schema) throws IOException {
    Path dump = Files.writeString(folder.resolve("schema.json"), schema);
    Path since = Files.writeString(folder.resolve("since.json"), SINCE);
    SchemaTable.main(new String[] {dump.toString(), since.toString(), folder.toString()});
  }
}
