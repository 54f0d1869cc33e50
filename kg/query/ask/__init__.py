"""Questions in plain Chinese, without a language model: every word is accounted for, or the question is refused."""
