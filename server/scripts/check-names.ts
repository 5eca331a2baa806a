/**
 * For `npm test`: the weights and the calibration are what training gives, and detection is not below its floors. In one
 * process, as both judge the same scorers.
 */
import process from 'node:process';

process.argv.push('--check', '--floors');
await import('./train-names.ts');
await import('./eval-privacy.ts');
