/** struct sock_filter: code, two jumps, and a value (linux/filter.h). */
type Instruction = readonly [code: number, ifTrue: number, ifFalse: number, value: number];

const load = 0x20; // BPF_LD | BPF_W | BPF_ABS
const equals = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
const hasBits = 0x45; // BPF_JMP | BPF_JSET | BPF_K
const give = 0x06; // BPF_RET | BPF_K

/** Places in struct seccomp_data (linux/seccomp.h). */
const number = 0;
const architecture = 4;
const firstArgument = 16;

const allow = 0x7fff0000;
const refuse = 0x00050000 | 1; // SECCOMP_RET_ERRNO with EPERM
const unknown = 0x00050000 | 38; // with ENOSYS: C libraries then use clone in place of clone3
const newUser = 0x10000000; // CLONE_NEWUSER
const otherAbi = 0x40000000; // x32, whose calls have numbers of their own

/** The numbers of system calls differ between processors (asm/unistd.h). */
const calls = new Map([
  ["x64", { audit: 0xc000003e, clone: 56, unshare: 272 }],
  ["arm64", { audit: 0xc00000b7, clone: 220, unshare: 97 }],
]);
const clone3 = 435;

/**
 * A filter of system calls that lets nobody make a namespace of users, in which one has all capabilities again and
 * half of the kernel to attack. null for a processor whose system calls are not known here.
 */
export function withoutUserNamespaces(processor: string): Uint8Array | null {
  const known = calls.get(processor);
  if (known === undefined) return null;
  const program: Instruction[] = [
    [load, 0, 0, architecture],
    [equals, 0, 8, known.audit],
    [load, 0, 0, number],
    [hasBits, 6, 0, otherAbi],
    [equals, 5, 0, clone3],
    [equals, 1, 0, known.clone],
    [equals, 0, 4, known.unshare],
    [load, 0, 0, firstArgument],
    [hasBits, 0, 2, newUser],
    [give, 0, 0, refuse],
    [give, 0, 0, unknown],
    [give, 0, 0, allow],
  ];
  const bytes = Buffer.alloc(program.length * 8);
  for (const [index, [code, ifTrue, ifFalse, value]] of program.entries()) {
    bytes.writeUInt16LE(code, index * 8);
    bytes.writeUInt8(ifTrue, index * 8 + 2);
    bytes.writeUInt8(ifFalse, index * 8 + 3);
    bytes.writeUInt32LE(value, index * 8 + 4);
  }
  return bytes;
}
