/** Stands for the template of a report of which nothing tells the template: it expects nothing. */
import type { Template } from './model.ts';

export const noTemplate: Template = {
  id: '',
  name: '',
  description: '',
  origin: '',
  cues: [],
  title: '',
  sections: [],
};
