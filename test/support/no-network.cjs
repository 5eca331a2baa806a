/** Preloaded into a process that may not use the network: an attempt to do so ends the process with exit code 97. */
const net = require('node:net');
const dns = require('node:dns');
const dgram = require('node:dgram');

const refuse = (what) => () => {
  process.stderr.write(`network: ${what}\n`);
  process.exit(97);
};
net.Socket.prototype.connect = refuse('connect');
dgram.Socket.prototype.send = refuse('send');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[name] = refuse(`dns.${name}`);
globalThis.fetch = refuse('fetch');
