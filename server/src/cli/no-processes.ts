/** Stands in the bundle for `node:child_process`: no command of ours starts another program. */
export {};
