import { type Kind, labelOf, wordsOf } from '@dfes/model';
import { emotionSign, emotionWords } from '@dfes/standard';
import { type Said, say } from '@dfes/wording';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Suggestion } from './suggestion.ts';
import { usualFirst } from './usual.ts';
import { placesOf, type Setting } from './write.ts';

/**
 * A whole small design for an empty file: whoever fills in its places from top to bottom has a first blueprint, and
 * stands where its next step is to be written.
 */
export function firstDesign(setting: Setting): Suggestion {
  const places = placesOf(setting);
  const design = places.named('MyService', say`What the service promises`);
  const persona = places.named('Anna', say`Anna, 34`);
  const context = places.place(say`The life in which the service meets her`);
  const need = places.named('Rest', say`What she must have`);
  const role = places.named('Host', say`Who meets the customer`);
  const touchpoint = places.named('Welcome', say`Where the two meet`);
  const channel = places.choice(words('touchpoint', 'channel'));
  const feeling = places.choice(emotionWords.filter((word) => emotionSign(word) > 0));
  const journey = places.named('FirstVisit', say`The first visit`);
  const scenario = places.place(say`The one situation that this journey tells`);
  const state = places.choice(words('journey', 'state'));
  const stage = places.place(say`Arriving`);
  const step = places.named('Arrives', say`What the customer does`);
  const lane = (label: string, hint: Said) => places.optional(() => `\n\t\t\t${label}: "${places.place(hint)}"`);
  const insert = `design ${design.head} {
	standard: "ISO/TS 24082:2021"
	status: draft
}

persona ${persona.head} {
	context: "${context}"

	need ${need.head}
}

role ${role.head} {
	lane: frontstage
}

touchpoint ${touchpoint.head} {
	channel: ${channel}
	emotion: ${feeling}
}

journey ${journey.head} {
	for: ${persona.name}
	scenario: "${scenario}"
	state: ${state}

	stage "${stage}" {
		step ${step.head} {
			touchpoint: ${touchpoint.name}
			evidence: "${places.place(say`What the customer sees, hears or holds`)}"${lane(`frontstage ${role.name}`, say`What is done where the customer sees it`)}${lane('backstage', say`What is done behind the scenes`)}${lane('support', say`What others do so that it works`)}
			emotion: ${places.choice(['+1', '+2', '0', '-1', '-2'])}
			time: ${places.place('5')} ${places.place('min')}
		}$0
	}
}
`;
  return {
    label: 'first blueprint …',
    insert,
    kind: CompletionItemKind.Snippet,
    beside: say`a small design, ready to be drawn`,
    alsoFoundBy: 'design journey new start',
    documentation: say`A design, a persona, a role, a touchpoint and a journey with one step. Fill in the places one after the other with Tab; a line that you do not need goes with Backspace. The blueprint can be opened at once.`,
    preselect: true,
  };
}

function words(kind: Kind, name: string): readonly string[] {
  const label = labelOf(kind, name);
  return label ? usualFirst(name, Object.keys(wordsOf(label.value))) : [];
}
