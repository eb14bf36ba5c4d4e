package io.github.pvelint.rules.kernel;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Parameter;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.List;

/** Containers whose config as a whole says that they belong into a VM. */
final class WorkloadNeedsOwnKernel implements ContainerRule {
  private static final Parameter<Integer> MIN_SIGNS =
      Parameter.number("min-signs", "How many signs are enough.", 1, 7, 2);
  private static final Parameter<List<String>> TAGS =
      Parameter.names(
          "tags",
          "Tags that are a sign.",
          "docker",
          "podman",
          "kubernetes",
          "k8s",
          "k3s",
          "rke2",
          "microk8s",
          "wireguard",
          "zfs");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "workload-needs-own-kernel",
              Category.KERNEL,
              Severity.WARNING,
              "Several signs say that the workload needs a kernel of its own")
          .container()
          .parameters(MIN_SIGNS, TAGS)
          .precision(Precision.MEDIUM)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            One device or feature of the host's kernel is nothing unusual in a container. Several
            together mean that the workload leans on the kernel, as VPN gateways with their own
            modules, container platforms and build hosts do. In a container it shares that kernel
            with its neighbours, stops with every change of it, and needs each node prepared. The
            guidance's answer is a VM.
            """)
        .detection(
            """
            At least two (`min-signs`) of: the host's module trees mounted; `/dev/net/tun`; FUSE; loop, nbd or
            device-mapper devices; `/dev/kvm` or `/dev/vhost-*`; the marks of a container runtime
            (`nesting` with `keyctl`, or more); a tag such as docker, podman, kubernetes, k3s, wireguard
            or zfs. Tags count only next to another sign. `/dev/net/tun` and `nesting` with
            `keyctl` are not enough by themselves: a VPN client in a container from an
            installation script has both.
            """)
        .remediation(
            """
            Move the workload into a VM: install it there anew and copy its data. One VM can take
            several such workloads.
            """)
        .waiver("The workload is trusted, small, and does not have to move.")
        .bad(
            """
            dev0: /dev/net/tun
            hostname: gateway
            lxc.mount.entry: /lib/modules lib/modules none bind,ro,create=dir 0 0
            ostype: debian
            unprivileged: 1
            """)
        .bad(
            """
            features: keyctl=1,nesting=1
            hostname: apps
            ostype: debian
            tags: docker
            unprivileged: 1
            """)
        .good(
            """
            dev0: /dev/net/tun
            features: nesting=1
            hostname: gateway
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G1, Guidance.G4, Guidance.G8, Guidance.G14)
        .manual("containers", "chapter-pct.html#chapter_pct")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    List<KernelSign> signs = KernelSign.in(container, cluster.circumstances().get(TAGS));
    if (signs.size() >= cluster.circumstances().get(MIN_SIGNS)
        && !signs.stream().allMatch(KernelSign::common)) {
      findings.add(finding(container, signs));
    }
  }

  private static Finding finding(Container container, List<KernelSign> signs) {
    String what = String.join(", ", signs.stream().map(KernelSign::what).toList());
    Finding finding =
        Finding.at(
            container.spot().underlining(signs.get(0).at()),
            container.label() + " seems to need a kernel of its own: " + what);
    for (KernelSign sign : signs.subList(1, signs.size())) {
      finding = finding.with(sign.at(), sign.what());
    }
    return finding.remedy(Remedy.advice("move the workload into a VM"));
  }
}
