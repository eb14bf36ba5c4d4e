package io.github.pvelint.schema;

/** The raw {@code lxc.*} keys that a container may have; README.md tells how to read it. */
final class RawKeyTable {
  static final String TEXT =
      """
      # Raw lxc.* keys in a container's config: what PVE::LXC::Config does with them.
      # README.md tells how to read this file and how to bring it up to date.
      # Read from:
      #   pve-container (6.1.10) trixie, pve-container commit 94f558522ef61f9858c39c264d0ac4e697e49268 2026-06-16
      # Prefixes (lxc.cgroup2., lxc.prlimit., lxc.net., lxc.cgroup., lxc.limit.) are in RawKeys.

      accepted lxc.apparmor.allow_incomplete
      accepted lxc.apparmor.allow_nesting
      accepted lxc.apparmor.profile
      accepted lxc.apparmor.raw
      accepted lxc.arch
      accepted lxc.autodev
      accepted lxc.cap.drop
      accepted lxc.cap.keep
      accepted lxc.console.logfile
      accepted lxc.console.path
      accepted lxc.devtty.dir
      accepted lxc.environment
      accepted lxc.environment.hooks
      environment lxc.environment.runtime
      accepted lxc.group
      accepted lxc.hook.autodev
      accepted lxc.hook.clone
      accepted lxc.hook.destroy
      accepted lxc.hook.mount
      accepted lxc.hook.post-stop
      accepted lxc.hook.pre-mount
      accepted lxc.hook.pre-start
      accepted lxc.hook.start
      accepted lxc.hook.stop
      accepted lxc.hook.version
      accepted lxc.idmap
      accepted lxc.include
      accepted lxc.init.cmd
      accepted lxc.init.cwd
      accepted lxc.init.gid
      accepted lxc.init.groups
      accepted lxc.init.uid
      accepted lxc.kmsg
      accepted lxc.log.file
      accepted lxc.log.level
      accepted lxc.mount.auto
      accepted lxc.mount.entry
      accepted lxc.mount.fstab
      accepted lxc.pty.max
      accepted lxc.rootfs.mount
      accepted lxc.seccomp.notify.cookie
      accepted lxc.seccomp.notify.proxy
      accepted lxc.seccomp.profile
      accepted lxc.selinux.context
      accepted lxc.signal.halt
      accepted lxc.signal.reboot
      accepted lxc.signal.stop
      accepted lxc.start.auto
      accepted lxc.start.delay
      accepted lxc.start.order
      accepted lxc.sysctl.fs.mqueue
      accepted lxc.sysctl.kernel.msgmax
      accepted lxc.sysctl.kernel.msgmnb
      accepted lxc.sysctl.kernel.msgmni
      accepted lxc.sysctl.kernel.sem
      accepted lxc.sysctl.kernel.shm_rmid_forced
      accepted lxc.sysctl.kernel.shmall
      accepted lxc.sysctl.kernel.shmmax
      accepted lxc.sysctl.kernel.shmmni
      accepted lxc.tty.max
      accepted lxc.uts.name

      refused lxc.rootfs.options
      refused lxc.rootfs.path

      # Proxmox names lxc.tty.dir for lxc.devttydir, but refuses it: it accepts lxc.devtty.dir.
      renamed lxc.aa_allow_incomplete lxc.apparmor.allow_incomplete
      renamed lxc.aa_profile lxc.apparmor.profile
      renamed lxc.console lxc.console.path
      renamed lxc.devttydir lxc.devtty.dir
      renamed lxc.haltsignal lxc.signal.halt
      renamed lxc.id_map lxc.idmap
      renamed lxc.init_cmd lxc.init.cmd
      renamed lxc.logfile lxc.log.file
      renamed lxc.loglevel lxc.log.level
      renamed lxc.mount lxc.mount.fstab
      renamed lxc.network.flags lxc.net.INDEX.flags
      renamed lxc.network.hwaddr lxc.net.INDEX.hwaddr
      renamed lxc.network.ipv4 lxc.net.INDEX.ipv4.address
      renamed lxc.network.ipv4.gateway lxc.net.INDEX.ipv4.gateway
      renamed lxc.network.ipv6 lxc.net.INDEX.ipv6.address
      renamed lxc.network.ipv6.gateway lxc.net.INDEX.ipv6.gateway
      renamed lxc.network.link lxc.net.INDEX.link
      renamed lxc.network.mtu lxc.net.INDEX.mtu
      renamed lxc.network.name lxc.net.INDEX.name
      renamed lxc.network.script.down lxc.net.INDEX.script.down
      renamed lxc.network.script.up lxc.net.INDEX.script.up
      renamed lxc.network.type lxc.net.INDEX.type
      renamed lxc.pts lxc.pty.max
      renamed lxc.rebootsignal lxc.signal.reboot
      renamed lxc.se_context lxc.selinux.context
      renamed lxc.seccomp lxc.seccomp.profile
      renamed lxc.stopsignal lxc.signal.stop
      renamed lxc.tty lxc.tty.max
      renamed lxc.utsname lxc.uts.name
      """;

  private RawKeyTable() {}
}
