import { CompletionItemKind } from 'vscode-languageserver';
import type { Suggestion } from './suggestion.ts';

/**
 * A whole small design for an empty file: whoever fills in its places from top to bottom has a first blueprint. Names
 * that occur twice are one place.
 */
export const firstDesign: Suggestion = {
  label: 'design … a first blueprint',
  insert: `design \${1:MyService} "\${2:What the service promises}" {
	standard: "ISO/TS 24082:2021"
	status: draft
}

persona \${3:Anna} "\${4:Anna, 34}" {
	context: "\${5:The life in which the service meets her}"

	need \${6:Rest} "\${7:What she must have}"
}

touchpoint \${8:Welcome} "\${9:Where customer and service meet}" {
	channel: \${10|face-to-face,phone,chat,email,sms,letter,web,app,kiosk,counter,signage,social,media,parcel,payment,other|}
	emotion: \${11|valued,joyful,surprised,trusting,calm,proud,hopeful|}
}

journey \${12:FirstVisit} "\${13:The first visit}" {
	for: \${3:Anna}
	scenario: "\${14:The one situation that this journey tells}"
	state: \${15|future,current,planned|}

	stage "\${16:Arriving}" {
		step \${17:Arrives} "\${18:What the customer does}" {
			touchpoint: \${8:Welcome}
			evidence: "\${19:What the customer sees, hears or holds}"
			frontstage: "\${20:What is done where the customer sees it}"
			backstage: "\${21:What is done behind}"
			emotion: \${22|+1,+2,0,-1,-2|}
		}
	}
}
$0`,
  kind: CompletionItemKind.Snippet,
  beside: 'a journey with one step, ready to be drawn',
  documentation:
    'A design, a persona, a touchpoint and a journey with one step. Fill in the places one after the other with Tab; the blueprint can be opened at once.',
  preselect: true,
};
