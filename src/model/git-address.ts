/**
 * Whether a remote git repository is asked at an address: over https, or over http on this machine, and without a
 * login, which would be written down. git itself also takes addresses that name programs, files and other machines'
 * shells.
 */
export function isGitAddress({ protocol, hostname, username, password }: URL): boolean {
  const isHere = /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname);
  return (protocol === "https:" || (protocol === "http:" && isHere)) && username === "" && password === "";
}
