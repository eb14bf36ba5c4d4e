package io.github.pvelint.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a cluster begins, and what of it is read. */
class ClusterBoundaryTest {
  private Tree tree = new Tree(Path.of("."));

  @BeforeEach
  void begin(@TempDir Path folder) throws IOException {
    tree = Tree.in(folder);
  }

  @Test
  void aNodesFolderMakesARoot() {
    tree.guests("pve/nodes/a/lxc/101.conf", "pve/nodes/b/qemu-server/100.conf");
    tree.folder("pve/nodes/c");

    Inputs inputs = tree.read(".");

    assertThat(Tree.clusters(inputs)).containsExactly("pve: 100 101 (complete)");
    assertThat(inputs.models().get(0).nodes()).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void clusterFilesBesideAKindFolderMakeARoot() {
    tree.guests("x/lxc/101.conf", "y/qemu-server/100.conf", "z/lxc/102.conf");
    tree.file("x/storage.cfg", "").file("y/jobs.cfg", "").file("z/user.cfg", "");

    assertThat(Tree.clusters(tree.read("."))).containsExactly("x: 101", "y: 100", "z: 102");
  }

  @Test
  void bothKindFoldersSideBySideShareOne() {
    tree.guests("x/lxc/101.conf", "x/qemu-server/100.conf", "y/lxc/101.conf");

    assertThat(Tree.clusters(tree.read("."))).containsExactly("x: 100 101", "y: 101");
  }

  @Test
  void looseFoldersNeverSeeEachOther() {
    tree.guests("a/101.conf", "b/101.conf", "a/deep/101.conf", "100.conf");

    assertThat(Tree.clusters(tree.read(".")))
        .containsExactly(": 100", "a: 101", "a/deep: 101", "b: 101");
  }

  @Test
  void aFileOnALinkedClusterFolderIsNoSecondRoot() {
    // Copied without links, as git does on some systems, they are files that name their target.
    tree.guests("nodes/a/lxc/101.conf").file("lxc", "nodes/a/lxc").file("local", "nodes/a");

    assertThat(Tree.clusters(tree.read("."))).containsExactly(": 101 (complete)");
  }

  @Test
  void twoClustersInOneRepositoryStayApart() {
    for (String root : new String[] {"east/", "west/"}) {
      tree.guests(root + "nodes/n1/lxc/101.conf").file(root + "storage.cfg", "dir: " + root + "\n");
    }
    tree.file("east/jobs.cfg", "");

    Inputs inputs = tree.read(".");

    assertThat(Tree.clusters(inputs))
        .containsExactly("east: 101 (complete)", "west: 101 (complete)");
    assertThat(inputs.models().get(0).backupJobs()).isPresent();
    assertThat(inputs.models().get(1).backupJobs()).isEmpty();
    assertThat(inputs.models().get(1).pools()).isEmpty();
  }

  @Test
  void peersAreContextAndNotGiven() {
    tree.guests("pve/nodes/a/lxc/101.conf", "pve/nodes/b/lxc/102.conf", "other/103.conf");
    tree.file("pve/storage.cfg", "");

    Inputs inputs = tree.read("pve/nodes/a/lxc/101.conf");

    assertThat(Tree.clusters(inputs)).containsExactly("pve: 101 102 (complete)");
    assertThat(Tree.names(inputs)).containsExactly("pve/nodes/a/lxc/101.conf");
    assertThat(inputs.guests()).isEqualTo(1);
    assertThat(inputs.models().get(0).storages()).isPresent();
    assertThat(inputs.models().get(0).guests().get(1).anchor().source().name())
        .isEqualTo("pve/nodes/b/lxc/102.conf");
  }

  @Test
  void theRootIsFoundFromAnyPathInsideIt() {
    tree.guests("pve/nodes/a/lxc/101.conf", "pve/nodes/b/lxc/102.conf");
    tree.file("pve/ha/resources.cfg", "").file("pve/storage.cfg", "");

    for (String path :
        new String[] {"pve/nodes", "pve/nodes/b", "pve/nodes/b/lxc", "pve/ha/resources.cfg"}) {
      assertThat(Tree.clusters(tree.read(path)))
          .as(path)
          .containsExactly("pve: 101 102 (complete)");
    }
  }

  @Test
  void fromInsideTheClusterItHasNoName() {
    tree.guests("pve/nodes/a/lxc/101.conf", "pve/nodes/b/lxc/102.conf");
    Path inside = tree.folder().resolve("pve/nodes/a/lxc");

    Inputs inputs = Tree.read(inside, Request.of("101.conf"), "");

    assertThat(Tree.clusters(inputs)).containsExactly(": 101 102 (complete)");
    assertThat(Tree.names(inputs)).containsExactly("101.conf");
  }

  @Test
  void aRepositoryIsNotLeftOnTheWayUp() {
    tree.guests("nodes/a/lxc/101.conf", "nodes/b/lxc/102.conf");
    tree.folder("nodes/a/.git");

    assertThat(Tree.clusters(tree.read("nodes/a/lxc"))).containsExactly("nodes/a: 101");
  }

  @Test
  void aLooseFilesNeighboursAreContext() {
    tree.guests("vms/101.conf", "vms/102.conf", "vms/deep/103.conf");

    assertThat(Tree.clusters(tree.read("vms/101.conf"))).containsExactly("vms: 101 102");
  }

  @Test
  void aClusterIsNotCompleteIfAGuestCouldNotBeRead() {
    tree.guests("nodes/a/lxc/101.conf");
    tree.file("nodes/a/lxc/102.conf", "#" + "x".repeat(1 << 20));

    Inputs whole = tree.read(".");
    Inputs one = tree.read("nodes/a/lxc/101.conf");

    assertThat(Tree.clusters(whole)).containsExactly(": 101");
    assertThat(whole.troubles()).hasSize(1);
    assertThat(Tree.clusters(one)).containsExactly(": 101");
    assertThat(one.troubles()).as("context is none of the user's trouble").isEmpty();
  }

  @Test
  void clusterFilesAloneAreAClusterWithoutGuests() {
    tree.file("pve/storage.cfg", "dir: local\n\tpath /var/lib/vz\n");

    Inputs inputs = tree.read(".");

    assertThat(inputs.guests()).isZero();
    assertThat(Tree.names(inputs)).containsExactly("pve/storage.cfg");
    assertThat(inputs.models().get(0).storages()).isPresent();
  }

  @Test
  void aFileThatMakesTwoPartsIsComplainedAboutOnce() {
    tree.guests("lxc/101.conf").file("user.cfg", "#" + "x".repeat(1 << 20));

    assertThat(tree.read("lxc/101.conf", "user.cfg").troubles()).hasSize(1);
  }

  @Test
  void customCpuModelsComeFromTheCluster() {
    String vm = "cpu: custom-fast\nname: a\n";
    tree.file("a/nodes/n/qemu-server/100.conf", vm).file("b/nodes/n/qemu-server/100.conf", vm);
    tree.file("a/virtual-guest/cpu-models.conf", "cpu-model: fast\n    reported-model host\n");
    tree.file("b/virtual-guest/cpu-models.conf", "cpu-model: slow\n");

    assertThat(tree.read(".").models())
        .extracting(cluster -> cluster.guests().get(0).option("cpu").isPresent())
        .containsExactly(true, false);
  }

  @Test
  void nothingAtAllIsNothing() {
    tree.file("readme.txt", "hello");

    Inputs inputs = tree.read(".");

    assertThat(inputs.clusters()).isEmpty();
    assertThat(inputs.troubles()).isEmpty();
  }
}
