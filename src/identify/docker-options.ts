/** Whether an option of `run` is followed by a value. Options that stand in no table are not understood. */
export interface RunOptions {
  readonly flags: ReadonlySet<string>;
  readonly valued: ReadonlySet<string>;
}

const words = (text: string) => text.trim().split(/\s+/);

/** Options without a value, or with one only after `=`. */
const dockerFlags = words(`
  -d --detach --disable-content-trust -i --interactive --init --no-healthcheck --oom-kill-disable --privileged
  -P --publish-all -q --quiet --read-only --rm --sig-proxy -t --tty --use-api-socket
`);

const dockerValued = words(`
  --add-host --annotation -a --attach --blkio-weight --blkio-weight-device --cap-add --cap-drop --cgroup-parent
  --cgroupns --cidfile --cpu-count --cpu-percent --cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime
  -c --cpu-shares --cpus --cpuset-cpus --cpuset-mems --detach-keys --device --device-cgroup-rule
  --device-read-bps --device-read-iops --device-write-bps --device-write-iops --dns --dns-opt --dns-option
  --dns-search --domainname --entrypoint -e --env --env-file --expose --gpus --group-add --health-cmd
  --health-interval --health-retries --health-start-interval --health-start-period --health-timeout
  -h --hostname --io-maxbandwidth --io-maxiops --ip --ip6 --ipc --isolation --kernel-memory -l --label
  --label-file --link --link-local-ip --log-driver --log-opt --mac-address -m --memory --memory-reservation
  --memory-swap --memory-swappiness --mount --name --net --net-alias --network --network-alias --oom-score-adj
  --pid --pids-limit --platform -p --publish --pull --restart --runtime --security-opt --shm-size --stop-signal
  --stop-timeout --storage-opt --sysctl --tmpfs --ulimit -u --user --userns --uts -v --volume --volume-driver
  --volumes-from -w --workdir
`);

const podmanFlags = words(`
  --env-host --http-proxy --no-hosts --passwd --read-only-tmpfs --replace --rmi --tls-verify --unsetenv-all
`);

const podmanValued = words(`
  --arch --authfile --cgroup-conf --cgroups --chrootdirs --conmon-pidfile --env-merge --gidmap --group-entry
  --health-on-failure --health-startup-cmd --health-startup-interval --health-startup-retries
  --health-startup-success --health-startup-timeout --hostuser --image-volume --init-path --os --passwd-entry
  --personality --pidfile --pod --pod-id-file --preserve-fd --preserve-fds --requires --sdnotify
  --seccomp-policy --secret --shm-size-systemd --subgidname --subuidname --systemd --timeout --tz --uidmap
  --umask --unsetenv --variant
`);

const nerdctlValued = words(`
  --cgroup-conf --cosign-key --init-binary --ipfs-address --pidfile --rdt-class --umask --verify
`);

const docker = { flags: new Set(dockerFlags), valued: new Set(dockerValued) };

/** The options of `run`, by the program that starts containers. */
export const runOptions: ReadonlyMap<string, RunOptions> = new Map([
  ["docker", docker],
  [
    "podman",
    {
      flags: new Set([...dockerFlags, ...podmanFlags]),
      valued: new Set([...dockerValued, ...podmanValued]),
    },
  ],
  ["nerdctl", { flags: docker.flags, valued: new Set([...dockerValued, ...nerdctlValued]) }],
]);
