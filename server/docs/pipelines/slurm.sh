#!/bin/bash
# sbatch slurm.sh: an array of tasks, each a part. Afterwards, on any machine:
#   casus merge delen/deel-*.json --output-file bevindingen.json
#SBATCH --job-name=casus
#SBATCH --array=1-4
#SBATCH --cpus-per-task=2
#SBATCH --mem=1G
#SBATCH --time=00:30:00
# A minute before its time is up a task is asked to stop, so that its report says that it is a part.
#SBATCH --signal=TERM@60
set -euo pipefail
mkdir -p delen
exec casus lint inzendingen --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --jobs "$SLURM_CPUS_PER_TASK" \
  --fail-on never --format json --output-file "delen/deel-$SLURM_ARRAY_TASK_ID.json"
