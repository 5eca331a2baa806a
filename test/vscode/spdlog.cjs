// @ts-check
/**
 * Replaces VS Code's native logger, which would have to be compiled. Without a logger VS Code runs, but prints many
 * warnings and keeps no log of extensions and their language servers, which help to explain a failure.
 */
const fs = require('node:fs');
const path = require('node:path');

const names = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  level = names.indexOf('info');
  bare = false;

  /** @param {string} file */
  constructor(file) {
    this.file = file;
    for (const [level, name] of names.entries()) {
      Object.defineProperty(this, name, { value: (/** @type {string} */ message) => this.write(level, message) });
    }
  }

  /** @param {number} level @param {string} message */
  write(level, message) {
    if (level < this.level) return;
    const line = this.bare ? message : `${new Date().toISOString()} [${names[level]}] ${message}\n`;
    try {
      fs.appendFileSync(this.file, line);
    } catch {
      // The profile may be gone while the last messages still come.
    }
  }

  /** @param {number} level */
  setLevel(level) {
    this.level = level;
  }

  getLevel() {
    return this.level;
  }

  /** Output channels bring their own line ends. */
  clearFormatters() {
    this.bare = true;
  }

  setPattern() {}
  flush() {}
  drop() {}
}

/** @param {string} _name @param {string} file */
async function create(_name, file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return new Logger(file);
}

exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
