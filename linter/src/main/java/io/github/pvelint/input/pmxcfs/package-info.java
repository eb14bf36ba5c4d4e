/**
 * The database in which pmxcfs keeps /etc/pve: the only user of SQLite's driver. It is read into
 * memory and opened there, since SQLite changes a database by looking at it, and since it holds the
 * cluster's keys, of which no copy may lie about.
 */
@NullMarked
package io.github.pvelint.input.pmxcfs;

import org.jspecify.annotations.NullMarked;
