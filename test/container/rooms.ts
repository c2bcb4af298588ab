/**
 * Rooms that stand in for containers where there is no container engine: a folder as root of the file system, with the
 * machine's programs bound into it read-only, processes of its own, and the user of the image. Linux and root only.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface Room {
  readonly root: string;
  /** Runs a command in the room. `readOnly` leaves only /data and /tmp to write to, as compose does. */
  start(command: readonly string[], options: RunOptions): ChildProcess;
}

export interface RunOptions {
  readonly cwd: string;
  readonly user: 'root' | 'node';
  readonly env: Readonly<Record<string, string>>;
  readonly readOnly?: boolean;
}

/** Those of the official image. */
const IDS = { root: '0:0', node: '1000:1000' } as const;
const PATH = '/opt/node/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const FROM_ETC = [
  'resolv.conf',
  'hosts',
  'nsswitch.conf',
  'ssl',
  'ca-certificates',
  'ld.so.cache',
  'ld.so.conf',
  'alternatives',
];

/** Undefined where rooms can be had here, else why not. */
export function whyNoRooms(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'this is not Linux, or the user is not root';
  const { status, stderr } = spawnSync('unshare', ['--mount', '--pid', '--fork', 'true'], { encoding: 'utf8' });
  return status === 0 ? undefined : `no name space can be made here (${stderr})`;
}

/** Makes a room in an empty folder; `node` is the binary that the room has in place of the image's. */
export function makeRoom(root: string, node: string): Room {
  for (const folder of ['usr', 'etc', 'proc', 'dev', 'tmp', 'opt/node/bin'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) {
    if (lstatSync(`/${name}`, { throwIfNoEntry: false })?.isSymbolicLink())
      symlinkSync(readlinkSync(`/${name}`), join(root, name));
  }
  for (const name of FROM_ETC) {
    if (existsSync(`/etc/${name}`))
      cpSync(`/etc/${name}`, join(root, 'etc', name), { recursive: true, dereference: true });
  }
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0::/root:/bin/sh\nnode:x:1000:1000::/home/node:/bin/sh\n');
  writeFileSync(join(root, 'etc/group'), 'root:x:0:\nnode:x:1000:\n');
  cpSync(node, join(root, 'opt/node/bin/node'));
  return {
    root,
    start(command, { cwd, user, env, readOnly = false }) {
      mkdirSync(join(root, cwd), { recursive: true });
      const script = [
        'set -e; root=$1; user=$2; cwd=$3; shift 3',
        'mount --bind "$root" "$root"; mount --rbind /usr "$root/usr"; mount --rbind /dev "$root/dev"',
        'mount -t proc proc "$root/proc"; mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"',
        'mount -o remount,bind,ro "$root/usr"',
        ...(readOnly ? ['mount --bind "$root/data" "$root/data"; mount -o remount,bind,ro "$root"'] : []),
        'exec chroot --userspec="$user" "$root" sh -c \'cd "$0" && exec "$@"\' "$cwd" "$@"',
      ].join('\n');
      const inside = ['sh', '-c', script, 'room', root, IDS[user], cwd, ...command];
      return spawn('unshare', ['--mount', '--pid', '--fork', '--kill-child', '--', ...inside], {
        env: { PATH, HOME: '/tmp', ...passedOn(), ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    },
  };
}

/** Whatever this machine needs to reach the registry. */
function passedOn(): Record<string, string> {
  const wanted =
    /^(?:npm_config_|NPM_CONFIG_|https?_proxy$|HTTPS?_PROXY$|no_proxy$|NO_PROXY$|NODE_EXTRA_CA_CERTS$|SSL_CERT_)/;
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      wanted.test(name) && value !== undefined ? [[name, value]] : [],
    ),
  );
}

/** `COPY`: one file or folder into a folder, or under a new name. */
export function copyInto(from: string, room: Room, cwd: string, to: string): void {
  const inside = resolve('/', cwd, to);
  const isFolder = to.endsWith('/') && !lstatSync(from).isDirectory();
  const target = join(room.root, isFolder ? join(inside, from.split('/').at(-1) ?? '') : inside);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(from, target, { recursive: true, verbatimSymlinks: true });
}

/** `VOLUME`: a folder that outlives the room, of the image's owner. */
export function ownedByNode(folder: string): void {
  chownSync(folder, 1000, 1000);
}
