/** Loaded before a program: the first file that is put on the disk stays in that state, so that a test can end the program then. */
'use strict';
const { promises } = require('node:fs');
const { open } = promises;
promises.open = async (...args) => {
  const handle = await open(...args);
  handle.sync = () => {
    process.stdout.write('stuck\n');
    setInterval(() => undefined, 1000);
    return new Promise(() => undefined);
  };
  return handle;
};
