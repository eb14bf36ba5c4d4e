package io.github.pvelint.schema;

/** What to tell an administrator whose value breaks a pattern; README.md tells how to read it. */
final class PatternTable {
  static final String TEXT =
      """
      # What to say of a value that does not match a pattern of the option tables: the pattern, and below it
      # how a value has to look. A test fails if a pattern has none. README.md tells more.

      (?:[a-zA-Z0-9_; ]+)
        use types of file systems with `;` between them, as in `nfs;cifs`
      (/dev/[^,]+|socket)
        use `socket` or a device below `/dev/`
      (?:(?:(?:(?:(0x)?([0-9A-Fa-f]{4}):(0x)?([0-9A-Fa-f]{4})))|(?:(?:(\\d+)\\-(\\d+(\\.\\d+)*)))|[Ss][Pp][Ii][Cc][Ee]))
        use vendor and product as in `046d:c52b`, bus and port as in `1-2`, or `spice`
      (?:(?:(?:[a-f0-9]{4,}:)?[a-f0-9]{2}:[a-f0-9]{2}(?:\\.[a-f0-9])?)(;(?:(?:[a-f0-9]{4,}:)?[a-f0-9]{2}:[a-f0-9]{2}(?:\\.[a-f0-9])?))*)
        use PCI addresses in lower case with `;` between them, as in `0000:01:00.0`
      (?:(?:([+-])([a-zA-Z0-9\\-_\\.]+))(;(?:([+-])([a-zA-Z0-9\\-_\\.]+)))*)
        use `+FLAG` and `-FLAG` with `;` between them
      (?:(?:(discard|lazytime|noatime|nodev|noexec|nosuid))(;(?:(discard|lazytime|noatime|nodev|noexec|nosuid)))*)
        use `discard`, `lazytime`, `noatime`, `nodev`, `noexec` and `nosuid` with `;` between them
      (?:(?:\\w+=[^\\x00-\\x08\\x0a-\\x1F\\x7F]*)(?:\\0\\w+=[^\\x00-\\x08\\x0a-\\x1F\\x7F]*)*)
        use `NAME=VALUE`, without control characters
      (?:[^\\x00-\\x08\\x0a-\\x1F\\x7F]+)
        control characters are not allowed
      (?:[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}|[01])
        use a UUID, 1 for a new one or 0 for none
      (?:[a-zA-Z0-9]{1,12})
        use up to 12 letters and digits
      (?:\\d+(?:-\\d+)?(?:;\\d+(?:-\\d+)?)*)
        use numbers and ranges with `;` between them, as in `2;5-7`
      (?:\\d+(?:;\\d+)*)
        use numbers with `;` between them, as in `2;5`; ranges are not possible in a container
      (?:^((?>[+-]?[\\w\\-\\._=]+,?)+)$)
        use QEMU's own notation, a model and flags with `,` between them
      (?:^(0x)[0-9a-fA-F]{16})
        use `0x` and 16 hex digits
      (?:^(?:passthrough|[ug]:[0-9]+:[0-9]+:[1-9][0-9]*(?:;[ug]:[0-9]+:[0-9]+:[1-9][0-9]*)*)$)
        use `passthrough`, or `u:INSIDE:ONDISK:COUNT` and `g:INSIDE:ONDISK:COUNT` with `;` between them
      (?:^0x[0-9a-fA-F]{4}$)
        use `0x` and 4 hex digits
      (ide|sata|scsi|virtio)\\d+
        use the key of a disk, as in `scsi0`
      (now|\\d{4}-\\d{1,2}-\\d{1,2}(T\\d{1,2}:\\d{1,2}:\\d{1,2})?)
        use `now`, `2026-01-31` or `2026-01-31T16:01:21`
      (pc|pc(-i440fx)?-\\d+(\\.\\d+)+(\\+pve\\d+)?(\\.pxe)?|q35|pc-q35-\\d+(\\.\\d+)+(\\+pve\\d+)?(\\.pxe)?|virt(?:-\\d+(\\.\\d+)+)?(\\+pve\\d+)?)
        use `pc`, `q35` or `virt`, or one with a version, as in `pc-q35-9.2+pve1`
      /dev/parport\\d+|/dev/usb/lp\\d+
        use `/dev/parportN` or `/dev/usb/lpN`
      0[0-7]{3}
        use four octal digits, the first of them 0, as in `0660`
      [-_.\\w\\d]+
        use letters, digits, `-`, `_` and `.`
      [A-Za-z0-9+\\/]+={0,2}
        use letters, digits, `+` and `/`; for anything else set `base64=1` and encode the value
      [A-Za-z0-9\\-_\\s]{,16}
        use up to 16 letters, digits, `-` and `_`
      [A-Za-z0-9\\-_\\s]{,8}
        use up to 8 letters, digits, `-` and `_`
      [^,;]+
        `;` is not allowed
      [^/\\.:]+
        `/`, `.` and `:` are not allowed
      [a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}
        use a UUID
      [a-zA-Z0-9\\-]+
        use letters, digits and `-`
      [acdn]{1,4}
        use up to four of the letters `a`, `c`, `d`, `n`, or `order=` with `;` between the devices
      \\d+(\\.\\d+)+
        use a version, as in `9.2.0`
      net\\d+=\\d+(,net\\d+=\\d+)*
        use `netN=MTU` with `,` between them
      """;

  private PatternTable() {}
}
