/**
 * Moodle: a folder `<full name>_<id>_assignsubmission_file_` with the files in it, or the same in front of a file name;
 * a text typed online stands under `…_assignsubmission_onlinetext_`. With blind marking the name is a localised
 * "Participant".
 */
import { handInName, isGroupName, type ReadLmsName } from './lms-name.ts';

const submission = /^(.+)_(\d+)_assignsubmission_(?:file|onlinetext)_?(?:_?(.+))?$/;
const participant = /^(?:deelnemer|participant|teilnehmer(?:in)?|participante|deltager|deltagare)(?: \d+)?$/i;

export const moodleName: ReadLmsName = (path) => {
  for (const segment of path.split('/')) {
    const [, name, id = ''] = submission.exec(segment.normalize('NFC')) ?? [];
    if (name === undefined) continue;
    if (participant.test(name)) return handInName({ lms: 'moodle', studentKey: id, student: null });
    // The hand-in of a group is under the name of the group.
    if (isGroupName(name)) return handInName({ lms: 'moodle', studentKey: name, student: name, group: name });
    return handInName({ lms: 'moodle', studentKey: name, student: name });
  }
  return undefined;
};
