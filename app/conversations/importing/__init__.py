"""Files into conversations: our own JSON, what ChatGPT gives, what LM Studio keeps. Knows no Qt and no view.

Whatever is in a file is a stranger's until it has been looked at; nothing is written before all of it has been.
"""
